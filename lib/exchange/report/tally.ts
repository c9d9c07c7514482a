import { FORMS, type Form, SOURCE_TYPES, type SourceType } from '../../attribution/claim.ts';
import type { ArticleRecords } from '../export-source.ts';

/** Of one outlet, or of all: how many claims of each kind. */
export interface Counts {
  readonly claims: number;
  readonly bySourceType: Readonly<Record<SourceType, number>>;
  readonly byForm: Readonly<Record<Form, number>>;
}

/** Counts what a report shows, article after article. */
export class Tally {
  articles = 0;
  readonly #outlets = new Map<string, Count>();

  add({ article, annotations }: ArticleRecords): void {
    this.articles++;
    const count = this.#outlets.get(article.outlet) ?? noCount();
    this.#outlets.set(article.outlet, count);
    for (const { claim } of annotations) {
      count.claims++;
      count.bySourceType[claim.sourceType]++;
      count.byForm[claim.form]++;
    }
  }

  /** Those with the most claims first. */
  outlets(): readonly (readonly [outlet: string, counts: Counts])[] {
    return [...this.#outlets].sort(([a, one], [b, other]) => other.claims - one.claims || (a < b ? -1 : 1));
  }

  get claims(): number {
    return this.outlets().reduce((sum, [, { claims }]) => sum + claims, 0);
  }
}

interface Count {
  claims: number;
  readonly bySourceType: Record<SourceType, number>;
  readonly byForm: Record<Form, number>;
}

const noCount = (): Count => ({
  claims: 0,
  bySourceType: { person: 0, organisation: 0, document: 0, unnamed: 0, group: 0, none: 0 },
  byForm: { direct: 0, indirect: 0, mixed: 0 },
});

/** The parts that an outlet's bar is divided into, in the order in which they are drawn. */
export type Parts = readonly (readonly [name: string, count: number])[];

export const partsBySource = ({ bySourceType }: Counts): Parts =>
  SOURCE_TYPES.map((type) => [type, bySourceType[type]]);

export const partsByForm = ({ byForm }: Counts): Parts => FORMS.map((form) => [form, byForm[form]]);
