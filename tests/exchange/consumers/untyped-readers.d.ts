/** The parts of untyped packages that the tests use. */
declare module 'jsonld' {
  interface RemoteDocument {
    readonly contextUrl: null;
    readonly document: unknown;
    readonly documentUrl: string;
  }
  interface Options {
    readonly documentLoader: (url: string) => Promise<RemoteDocument>;
    readonly format?: 'application/n-quads';
    readonly safe?: boolean;
  }
  const jsonld: {
    expand(document: unknown, options: Options): Promise<unknown[]>;
    frame(document: unknown, frame: unknown, options: Options): Promise<Record<string, unknown>>;
    toRDF(document: unknown, options: Options): Promise<string>;
  };
  export default jsonld;
}

declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Record<string, unknown>[];
    format(kind: 'bibliography', options: { template: string; lang: string; format: string }): string;
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
