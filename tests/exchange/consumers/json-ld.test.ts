import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { contents } from '../arbitraries.ts';
import { WEB_ANNOTATION_CONTEXT } from './web-annotation-terms.ts';
import { SAMPLE_LIBRARY, writtenText } from './written.ts';

const OA = 'http://www.w3.org/ns/oa#';

/** A JSON-LD processor that knows the W3C context and has no network. */
const options = {
  documentLoader: async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`Not offline: ${url}`);
    return { contextUrl: null, document: WEB_ANNOTATION_CONTEXT, documentUrl: url } as const;
  },
  // Refuses what it would drop: a term that no context defines.
  safe: true,
};
const exported = async () => JSON.parse(await writtenText('web-annotation', SAMPLE_LIBRARY));

describe('a JSON-LD processor', () => {
  it('finds the annotation as the W3C model describes one', async () => {
    const framed = await jsonld.frame(
      await exported(),
      { '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'Annotation' },
      options,
    );
    const [annotation] = SAMPLE_LIBRARY.annotations;
    expect(framed).toMatchObject({
      id: annotation?.id,
      type: 'Annotation',
      created: annotation?.created,
      motivation: expect.arrayContaining(['describing', 'commenting', 'tagging']),
      target: {
        type: 'SpecificResource',
        source: { id: 'https://courier.example/flood' },
        selector: [
          { type: 'TextQuoteSelector', exact: 'some 350 people left their homes' },
          { type: 'TextPositionSelector', start: 40, end: 72 },
        ],
      },
    });
    expect(framed.body).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ type: 'TextualBody', purpose: 'tagging', value: 'flood' }),
        expect.objectContaining({ purpose: 'assessing', value: 'checked' }),
        expect.objectContaining({ purpose: 'classifying', value: 'Floods; rivers' }),
        expect.objectContaining({ purpose: 'commenting', value: 'Ask *again*.' }),
      ]),
    );
  });

  it('knows every term, whatever stands in the library', async () => {
    await fc.assert(
      fc.asyncProperty(contents, async (library) => {
        const file = JSON.parse(await writtenText('web-annotation', library));
        const [collection] = await jsonld.expand(file, options);
        expect(JSON.stringify(collection)).toContain('"http://www.w3.org/ns/activitystreams#totalItems"');
      }),
      { numRuns: 15 },
    );
  });

  it('makes a graph of it, from which the quoted words can be asked for', async () => {
    const quads = await jsonld.toRDF(await exported(), { ...options, format: 'application/n-quads' });
    expect(quads).toContain(`<${OA}exact> "some 350 people left their homes"`);
    expect(quads).toContain(`<${OA}motivatedBy> <${OA}tagging>`);
    expect(quads).toMatch(/<https:\/\/courier\.example\/flood> <[^>]+> <[^>]*Text>/);
  });

  it('reads schema.org claims, whose context is one prefix', async () => {
    const file = JSON.parse(await writtenText('schema-org', SAMPLE_LIBRARY));
    const offline = { ...file, '@context': { '@vocab': 'https://schema.org/' } };
    const expanded = JSON.stringify(await jsonld.expand(offline, options));
    expect(expanded).toContain('"https://schema.org/Claim"');
    expect(expanded).toContain('"https://schema.org/appearance"');
  });
});
