import { beforeEach, describe, expect, it } from 'vitest';
import type { Annotation } from '../../lib/annotation/annotation.ts';
import { unitsCoded } from '../../lib/annotation/coding-units/units-coded.ts';
import { fingerprint } from '../../lib/annotation/record/canonical-json.ts';
import { agreementIn, codersIn } from '../../lib/codebook/agreement/field-agreement.ts';
import type { Coder } from '../../lib/codebook/coder.ts';
import { withCode } from '../../lib/codebook/coding.ts';
import { adjudicate } from '../../lib/library/adjudicate.ts';
import { readConflicts } from '../../lib/library/conflicts.ts';
import { importFile } from '../../lib/library/imports/import-file.ts';
import { readLibrary } from '../../lib/library/reader.ts';
import { settleConflict } from '../../lib/library/settle.ts';
import { undoLast } from '../../lib/library/undo.ts';
import { changeAnnotation, saveClaims } from '../../lib/library/writer.ts';
import { ANA, BEN, CEM } from '../codebook/agreement/coders.ts';
import { BLAME, CODEBOOK, CONFLICT, FRAME } from '../codebook/sample-codebook.ts';
import { bundleOf } from './bundle-of.ts';
import { freshLibrary, unwrapped } from './fresh-library.ts';
import { newAnnotation, newArticle } from './records.ts';

const frame = ({ id }: { readonly id: string }) => withCode([], CODEBOOK, FRAME, [id]);

/** What a student hands in who saved a claim of the same page on a device of their own, and coded it. */
async function handedIn(coder: Coder, value: typeof BLAME, content = 'the dam held'): Promise<string> {
  await freshLibrary();
  unwrapped(await saveClaims(newArticle(), [newAnnotation(content, { codes: frame(value) })], coder));
  return bundleOf({ ...(await readLibrary()), codebooks: [CODEBOOK] });
}

/** What a student hands in who got the claim with an assignment. */
async function codedOf(assignment: string, coder: Coder, value: typeof BLAME, note = ''): Promise<string> {
  await freshLibrary();
  unwrapped(await importFile('a.sayso.jsonl', assignment));
  const [claim] = (await readLibrary()).annotations;
  unwrapped(await changeAnnotation(claim?.id ?? '', { codes: frame(value), note }, coder));
  return bundleOf(await readLibrary());
}

async function imported(...files: readonly string[]): Promise<void> {
  await freshLibrary();
  for (const file of files) unwrapped(await importFile('a.sayso.jsonl', file));
}

async function agreement() {
  const units = unitsCoded(CODEBOOK, await readLibrary());
  return { ...agreementIn(CODEBOOK, FRAME, codersIn(CODEBOOK, units), units), claims: units };
}
const decide = (unit: readonly Annotation[], value: readonly string[] | null) =>
  adjudicate({ annotations: unit.map(({ id }) => id), codebook: CODEBOOK, field: FRAME.id, value }, CEM);
const held = async () => (await agreement()).units[0]?.adjudicated;
const codesKept = async () =>
  (await agreement()).units.flatMap(({ byCoder }) => [...byCoder.values()].map(({ value }) => value)).sort();

beforeEach(freshLibrary);

describe('two students who coded one page by one codebook', () => {
  it('are compared claim by claim, though their claims have ids of their own', async () => {
    await imported(await handedIn(ANA, CONFLICT), await handedIn(BEN, BLAME));
    const { units, coders, pairs, claims } = await agreement();
    expect((await readLibrary()).annotations).toHaveLength(2);
    expect(claims).toHaveLength(1);
    expect(units).toHaveLength(1);
    expect(coders.map(({ name }) => name)).toEqual(['Ana', 'Ben']);
    expect(pairs).toMatchObject([{ agreeing: 0, kappa: { units: 1, why: 'one unit' } }]);
  });

  it('are compared, and asked no settling of, where both had the claim with the assignment', async () => {
    unwrapped(await saveClaims(newArticle(), [newAnnotation('the dam held')]));
    const assignment = await bundleOf({ ...(await readLibrary()), codebooks: [CODEBOOK] });
    const [ana, ben] = [await codedOf(assignment, ANA, CONFLICT), await codedOf(assignment, BEN, BLAME)];
    await imported(assignment, ana, ben);
    expect((await agreement()).coders.map(({ name }) => name)).toEqual(['Ana', 'Ben']);
    expect(await readConflicts(5)).toEqual({ total: 0, first: [] });
  });

  it('keep their codes when what else they changed is settled', async () => {
    unwrapped(await saveClaims(newArticle(), [newAnnotation('the dam held')]));
    const assignment = await bundleOf({ ...(await readLibrary()), codebooks: [CODEBOOK] });
    const [ana, ben] = [
      await codedOf(assignment, ANA, CONFLICT, 'Looks odd'),
      await codedOf(assignment, BEN, BLAME),
    ];
    await imported(assignment, ana, ben);
    const { first } = await readConflicts(5);
    const chosen = first[0]?.versions.find(({ note }) => note === 'Looks odd');
    if (!chosen) throw new Error('No conflict');
    unwrapped(await settleConflict(chosen.id, fingerprint(chosen)));
    expect((await readConflicts(5)).total).toBe(0);
    expect(await codesKept()).toEqual([[CONFLICT.id], [BLAME.id]].sort());
    const { annotations, beside = [] } = await readLibrary();
    expect([...annotations, ...beside].map(({ note }) => note)).toEqual(['Looks odd', 'Looks odd']);

    // What was settled stays so when their files come again, here and where the library goes.
    const settled = await bundleOf(await readLibrary());
    await imported(ben, settled, ana);
    expect((await readLibrary()).annotations[0]?.note).toBe('Looks odd');
    expect(await codesKept()).toEqual([[CONFLICT.id], [BLAME.id]].sort());
    expect((await readConflicts(5)).total).toBe(0);
  });
});

describe("a student's claim in the instructor's library", () => {
  const noteOf = async () => {
    const { annotations, beside = [] } = await readLibrary();
    return [...annotations, ...beside].map(({ note }) => note);
  };
  const codeAgain = async (value: typeof BLAME, coder: Coder) => {
    const [claim] = (await readLibrary()).annotations;
    return changeAnnotation(claim?.id ?? '', { codes: frame(value) }, coder);
  };

  it('keeps what the student coded when the instructor codes it otherwise', async () => {
    const ana = await handedIn(ANA, CONFLICT);
    await imported(ana);
    unwrapped(await codeAgain(BLAME, CEM));
    expect(await codesKept()).toEqual([[CONFLICT.id], [BLAME.id]].sort());
    expect((await agreement()).coders.map(({ name }) => name)).toEqual(['Ana', 'Cem']);
    expect((await readConflicts(5)).total).toBe(0);

    unwrapped(await importFile('a.sayso.jsonl', ana));
    expect(await codesKept()).toEqual([[CONFLICT.id], [BLAME.id]].sort());
    unwrapped(await undoLast());
    expect(await codesKept()).toEqual([[CONFLICT.id]]);
  });

  it("takes the instructor's own second thoughts for one answer", async () => {
    await imported(await handedIn(ANA, CONFLICT));
    unwrapped(await codeAgain(BLAME, CEM));
    unwrapped(await codeAgain(CONFLICT, CEM));
    expect(await codesKept()).toEqual([[CONFLICT.id], [CONFLICT.id]]);
  });

  it('is no conflict when it is annotated, though others coded it, too', async () => {
    unwrapped(await saveClaims(newArticle(), [newAnnotation('the dam held')]));
    const assignment = await bundleOf({ ...(await readLibrary()), codebooks: [CODEBOOK] });
    const [ana, ben] = [await codedOf(assignment, ANA, CONFLICT), await codedOf(assignment, BEN, BLAME)];
    await imported(assignment, ana, ben);
    const [claim] = (await readLibrary()).annotations;
    unwrapped(await changeAnnotation(claim?.id ?? '', { note: 'For Monday' }, CEM));
    expect((await readConflicts(5)).total).toBe(0);
    expect(await noteOf()).toEqual(['For Monday', 'For Monday']);
    expect(await codesKept()).toEqual([[CONFLICT.id], [BLAME.id]].sort());

    for (const file of [ana, ben]) unwrapped(await importFile('a.sayso.jsonl', file));
    expect((await readConflicts(5)).total).toBe(0);
    expect(await noteOf()).toEqual(['For Monday', 'For Monday']);
  });
});

describe('what is decided to hold', () => {
  const both = async () => imported(await handedIn(ANA, CONFLICT), await handedIn(BEN, BLAME));

  it('stands on every claim of the unit with who decided, and replaces no code', async () => {
    await both();
    unwrapped(await decide((await agreement()).claims[0] ?? [], [BLAME.id]));
    const { annotations } = await readLibrary();
    expect(annotations.map(({ adjudicated }) => adjudicated)).toEqual([
      [{ ...frame(BLAME)[0], coder: CEM }],
      [{ ...frame(BLAME)[0], coder: CEM }],
    ]);
    expect(await codesKept()).toEqual([[CONFLICT.id], [BLAME.id]].sort());
  });

  it('is undone at once, changed, and taken back', async () => {
    await both();
    const [unit = []] = (await agreement()).claims;
    unwrapped(await decide(unit, [BLAME.id]));
    unwrapped(await undoLast());
    expect(await held()).toBeUndefined();
    unwrapped(await decide(unit, [BLAME.id]));
    unwrapped(await decide(unit, [CONFLICT.id]));
    expect((await held())?.value).toEqual([CONFLICT.id]);
    unwrapped(await decide(unit, null));
    expect(await held()).toBeUndefined();
  });

  it('goes along with an export, and stays when students hand in again', async () => {
    await both();
    unwrapped(await decide((await agreement()).claims[0] ?? [], [BLAME.id]));
    const file = await bundleOf(await readLibrary());
    await imported(await handedIn(ANA, CONFLICT), file);
    expect(await held()).toMatchObject({ value: [BLAME.id], coder: CEM });
  });

  it('is taken back from versions beside, too', async () => {
    unwrapped(await saveClaims(newArticle(), [newAnnotation('the dam held')]));
    const assignment = await bundleOf({ ...(await readLibrary()), codebooks: [CODEBOOK] });
    const ana = await codedOf(assignment, ANA, CONFLICT);
    unwrapped(await decide((await agreement()).claims[0] ?? [], [BLAME.id]));
    const decided = await bundleOf(await readLibrary());
    await imported(assignment, decided, await codedOf(assignment, BEN, CONFLICT), ana);
    expect((await readLibrary()).beside?.filter(({ adjudicated }) => adjudicated)).toHaveLength(1);
    expect((await held())?.value).toEqual([BLAME.id]);
    unwrapped(await decide((await agreement()).claims[0] ?? [], null));
    expect(await held()).toBeUndefined();
    unwrapped(await undoLast());
    expect((await held())?.value).toEqual([BLAME.id]);
  });

  it('says so where the claim is gone', async () => {
    expect(await decide([], [BLAME.id])).toMatchObject({ ok: false, problem: { code: 'no-annotation' } });
  });
});
