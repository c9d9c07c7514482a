import type { OrganisationKind } from '../../organisations/organisation.ts';

const CALLED: ReadonlyMap<string, readonly OrganisationKind[]> = new Map(
  (
    [
      [
        'company firm corporation business manufacturer airline retailer supermarket operator maker developer carmaker ' +
          'startup start-up insurer utility contractor bank lender carrier',
        ['company'],
      ],
      [
        'newspaper paper daily weekly magazine broadcaster channel station network outlet newswire tabloid',
        ['media'],
      ],
      ['ministry department government commission administration regulator watchdog body', ['government']],
      ['agency', ['government', 'intergovernmental', 'media']],
      ['party coalition alliance', ['political']],
      ['charity foundation ngo trust campaign', ['civil society']],
      [
        'group organisation organization association federation union network',
        ['civil society', 'intergovernmental', 'company'],
      ],
      ['club team side league', ['sport']],
      ['university institute college school', ['academic']],
      ['army navy military force brigade command militia', ['military']],
      ['church mosque diocese', ['religious']],
      ['bloc', ['intergovernmental']],
    ] satisfies readonly (readonly [string, readonly OrganisationKind[]])[]
  ).flatMap(([words, kinds]) =>
    words.split(' ').map((word): [string, readonly OrganisationKind[]] => [word, kinds]),
  ),
);
const NO_KIND: readonly OrganisationKind[] = [];

/** What kinds of organisation a noun (singular, lower case) may call by: "the paper" a medium. */
export const kindsCalled = (noun: string): readonly OrganisationKind[] => CALLED.get(noun) ?? NO_KIND;
