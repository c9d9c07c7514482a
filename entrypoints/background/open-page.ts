import { headlineBefore } from '../../lib/annotation/changed-headline.ts';
import { applyPageCorrections } from '../../lib/annotation/correction/apply-corrections.ts';
import { underNames } from '../../lib/annotation/correction/under-names.ts';
import { identityOf } from '../../lib/annotation/describe-claim.ts';
import { partRejected } from '../../lib/annotation/part-rejected.ts';
import type { Article } from '../../lib/article/article.ts';
import { assignRoles } from '../../lib/finding/assign-roles.ts';
import type { Findings } from '../../lib/finding/findings.ts';
import { languageOfText } from '../../lib/language/language-of-text.ts';
import { keepVersion } from '../../lib/library/article-versions.ts';
import { correctionsOfPage } from '../../lib/library/corrections.ts';
import { nameCorrections } from '../../lib/library/name-corrections.ts';
import {
  annotationsOfArticle,
  draftsOfPage,
  rejectionsOfPage,
  savedArticle,
} from '../../lib/library/reader.ts';
import { askReader } from '../../lib/messaging/ask.ts';
import { progressTeller } from '../../lib/messaging/finding-progress.ts';
import type { PageView } from '../../lib/messaging/protocol.ts';
import { type CorrectedNames, correctNames } from '../../lib/organisations/corrections.ts';
import { markOutlet } from '../../lib/organisations/mark-outlet.ts';
import { done, type Result } from '../../lib/result.ts';
import type { Settings } from '../../lib/settings/settings.ts';
import { readSettings } from '../../lib/settings/stored-settings.ts';
import { revealAwaited } from './awaited-claim.ts';
import { cardWords } from './card-words.ts';
import { readTab } from './inject-reader.ts';
import { loadFinder } from './load-finder.ts';
import { whereKept } from './private-windows.ts';
import { anchorsOf, showSaved } from './show-saved.ts';

const NOTHING: Found = {
  findings: { claims: [], organisations: [], people: [] },
  corrected: [],
  rejected: [],
};

/** The whole way of one page: read, find, look up what is saved of it, highlight. */
export async function openPage(tab: number): Promise<Result<PageView>> {
  const started = performance.now();
  const read = await readTab(tab);
  if (!read.ok) return read;
  const article = read.value;
  const language = languageOfText(article.text);
  const named = isReadable(article, language) ? await findIn(article, progressTeller(tab)) : NOTHING;
  const took = performance.now() - started;

  const page = identityOf(article);
  const [kept, annotations, drafts, rejections, corrections] = await Promise.all([
    savedArticle(page),
    annotationsOfArticle(page),
    draftsOfPage(page),
    rejectionsOfPage(page),
    correctionsOfPage(page),
  ]);
  const { claims: all, corrected } = applyPageCorrections(
    article.text,
    named.findings,
    underNames(corrections, named.corrected),
    annotations.map(({ claim }) => claim),
  );
  const { shown: claims, rejected } = partRejected(article.text, all, rejections);
  const findings: Findings = {
    ...named.findings,
    claims,
    ...(corrections.length > 0 && {
      organisations: assignRoles(article.text, named.findings.organisations, claims),
    }),
  };
  const settings = await readSettings();
  const shown = await askReader(tab, 'reader.show', {
    findings: shownFindings(findings, settings),
    anchors: anchorsOf(annotations),
    colour: settings.highlighting ? settings.highlights : null,
    cards: settings.cards,
    sourceColours: settings.sourceColours,
    addButton: settings.addButton,
    words: await cardWords(settings.language),
  });
  if (!shown.ok) return shown;

  const saved = annotations.flatMap((annotation, index) => {
    const place = shown.value.places[index];
    return place ? [{ annotation, place }] : [];
  });
  await showSaved(tab, page);
  await revealAwaited(tab, saved);
  // Only a note beside what was saved: the page is shown whether or not it could be taken.
  if (saved.length > 0) await whereKept(tab, () => keepVersion(article));
  return done({
    tab,
    article,
    findings,
    rejected,
    corrected,
    correctedNames: named.corrected,
    rejectedNames: named.rejected,
    saved,
    drafts,
    isHighlighted: shown.value.canHighlight || !settings.highlighting,
    took,
    ...(language !== undefined && { language }),
    ...headlineBefore(article, annotations.length > 0 ? kept : undefined),
  });
}

/** What is highlighted: what was said, as surely as the reader wants it. */
const shownFindings = (findings: Findings, { threshold }: Settings): Findings => ({
  ...findings,
  claims: findings.claims.filter(({ act, confidence }) => act === 'speech' && confidence >= threshold),
});

const isReadable = (article: Article, language: string | undefined): boolean =>
  article.kind !== 'no article' &&
  article.kind !== 'index page' &&
  (language === undefined || language.startsWith('en'));

/** What Sayso finds by itself, with names as the reader corrected them on any page. */
interface Found extends Pick<CorrectedNames, 'corrected' | 'rejected'> {
  readonly findings: Findings;
}

export async function findIn(
  { text, url, metadata }: Article,
  onProgress: (share: number) => void = () => undefined,
): Promise<Found> {
  const [finder, corrections] = await Promise.all([loadFinder(), nameCorrections()]);
  const outlet = finder.outletOf(metadata.outlet, url);
  let names: CorrectedNames | undefined;
  const pause = (share: number) => {
    onProgress(share);
    return nextTask();
  };
  const findings = await finder.findInSlices(text, pause, {
    correctNames({ organisations, people }) {
      names = correctNames({ organisations: markOutlet(organisations, outlet), people }, corrections);
      return names;
    },
  });
  return { findings, corrected: names?.corrected ?? [], rejected: names?.rejected ?? [] };
}

/** Lets whatever waits go first, so that a long article never blocks the background. */
const nextTask = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
