/**
 * How well organisations are known for what they are and do, on sentences written for this project:
 * `node tests/bench/kinds-and-roles.ts`. With `--misses` every sentence that is not right is told.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Organisation } from '../../lib/organisations/organisation.ts';
import { shippedFinder } from '../finding/model.ts';

interface KindGold {
  readonly sentence: string;
  readonly name: string;
  readonly kind: string;
}
interface RoleGold {
  readonly text: string;
  readonly roles: Readonly<Record<string, readonly string[]>>;
}

const { values } = parseArgs({ options: { misses: { type: 'boolean', default: false } } });
const fixture = (name: string): string =>
  readFileSync(new URL(`../fixtures/organisations/${name}.json`, import.meta.url), 'utf8');
const kinds: readonly KindGold[] = JSON.parse(fixture('kinds'));
const roles: readonly RoleGold[] = JSON.parse(fixture('roles'));
const finder = shippedFinder();

interface Judged {
  readonly sentence: string;
  readonly name: string;
  readonly expected: string;
  /** Nothing where no organisation of the name was found. */
  readonly said: string | undefined;
}

/** The organisation one of whose mentions is the name, with or without its article. */
function named(text: string, name: string, organisations: readonly Organisation[]): Organisation | undefined {
  const start = text.indexOf(name);
  const end = start + name.length;
  return organisations.find(({ mentions }) =>
    mentions.some(
      (mention) => mention.end === end && mention.start >= start - 4 && mention.start <= start + 4,
    ),
  );
}

const ofKinds = kinds.map(({ sentence, name, kind }): Judged => {
  const { organisations } = finder.find(sentence);
  return { sentence, name, expected: kind, said: named(sentence, name, organisations)?.kind };
});
const ofRoles = roles.flatMap(({ text, roles: gold }) => {
  const { organisations } = finder.find(text);
  return Object.entries(gold).map(([name, expected]): Judged => {
    const found = named(text, name, organisations);
    return {
      sentence: text,
      name,
      expected: [...expected].sort().join(' + '),
      said: found && [...found.roles].sort().join(' + '),
    };
  });
});

function tell(what: string, judged: readonly Judged[]): void {
  const found = judged.filter(({ said }) => said !== undefined);
  const right = found.filter(({ expected, said }) => expected === said);
  const share = (of: number) => `${((100 * right.length) / of).toFixed(1)} %`;
  console.log(
    `${what}: ${right.length} right of ${judged.length} (${share(judged.length)}), ${found.length} found (${share(found.length)} of these)`,
  );
  if (!values.misses) return;
  for (const { sentence, name, expected, said } of judged)
    if (said !== expected)
      console.log(`  ${name}: ${said ?? 'not found'}, should be ${expected}\t${sentence}`);
}

tell('kinds', ofKinds);
const half = (which: number) => ofKinds.filter((_, index) => index % 2 === which);
tell('kinds, first of each two', half(0));
tell('roles', ofRoles);
