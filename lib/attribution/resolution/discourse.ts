import type { ClaimText } from '../describing/claim-text.ts';
import type { Antecedent } from './antecedent.ts';
import { Genders } from './gender.ts';
import { Speakers } from './speakers.ts';

/** What is known of a text while its sources are resolved one after the other. */
export class Discourse {
  readonly text: ClaimText;
  readonly speakers = new Speakers();
  readonly genders: Genders;
  readonly #people = new Map<string, readonly Antecedent[]>();

  constructor(text: ClaimText) {
    this.text = text;
    this.genders = new Genders(text);
  }

  /** The people who are called so: looked for once for each description, as all names must be gone through. */
  peopleOnce(description: string, find: () => readonly Antecedent[]): readonly Antecedent[] {
    const known = this.#people.get(description);
    if (known !== undefined) return known;
    const found = this.#people.size < DESCRIPTIONS ? find() : [];
    this.#people.set(description, found);
    return found;
  }
}

/** No article has as many; a hostile text may. */
const DESCRIPTIONS = 300;
