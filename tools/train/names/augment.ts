import type { CorpusDocument, Entity } from './corpus-document.ts';
import type { NameInventor } from './invent-names.ts';

const ORGANISATIONS_CHANGED = 0.75;
const PEOPLE_CHANGED = 0.7;
const ENUMERATIONS = 0.07;
const ACRONYMS = 0.12;

/**
 * A copy of a document in which other names stand where organisations and people stood, so that the tagger learns
 * the places where names stand and how long ones are built, and not the names of one decade.
 */
export function withOtherNames(document: CorpusDocument, inventor: NameInventor): CorpusDocument {
  const writer = new Writer();
  const surnames = new Map<string, string>();
  let from = 0;
  for (const entity of [...document.entities].sort((a, b) => a.start - b.start)) {
    if (entity.start < from) continue;
    writer.text += document.text.slice(from, entity.start);
    from = entity.end;
    const name = document.text.slice(entity.start, entity.end);
    if (entity.type === 'ORG' && inventor.chance(ORGANISATIONS_CHANGED)) otherOrganisation(writer, inventor);
    else if (entity.type === 'PER' && inventor.chance(PEOPLE_CHANGED))
      writer.name(otherPerson(name, inventor, surnames), 'PER');
    else writer.name(name, entity.type);
  }
  return { ...document, text: writer.text + document.text.slice(from), entities: writer.entities };
}

class Writer {
  text = '';
  readonly entities: Entity[] = [];

  name(name: string, type: Entity['type']): void {
    this.entities.push({ start: this.text.length, end: this.text.length + name.length, type });
    this.text += name;
  }
}

function otherOrganisation(writer: Writer, inventor: NameInventor): void {
  if (inventor.chance(ENUMERATIONS)) enumeration(writer, inventor);
  else withFittingArticle(writer, inventor);
}

/** "the" comes and goes with the name: "the Baku Post", "Reuters". */
function withFittingArticle(writer: Writer, inventor: NameInventor): void {
  const name = inventor.organisation();
  const hasArticle = /\bthe $/i.test(writer.text);
  if (hasArticle && !name.article) writer.text = writer.text.slice(0, -4);
  if (!hasArticle && name.article)
    writer.text += writer.text === '' || writer.text.endsWith('\n') ? 'The ' : 'the ';
  writer.name(name.text, 'ORG');
  const acronym = inventor.acronymOf(name.text);
  if (acronym.length > 2 && acronym.length < 8 && inventor.chance(ACRONYMS)) {
    writer.text += ' (';
    writer.name(acronym, 'ORG');
    writer.text += ')';
  }
}

function enumeration(writer: Writer, inventor: NameInventor): void {
  const length =
    3 + Math.floor(Number(inventor.chance(0.5)) * 2) + Math.floor(Number(inventor.chance(0.3)) * 4);
  for (let member = 0; member < length; member++) {
    if (member > 0) writer.text += member === length - 1 ? (inventor.chance(0.5) ? ', and ' : ' and ') : ', ';
    withFittingArticle(writer, inventor);
  }
}

/** A surname that comes again stays the same person's. */
function otherPerson(name: string, inventor: NameInventor, surnames: Map<string, string>): string {
  const nameWords = name.split(' ');
  const last = nameWords.at(-1) ?? '';
  if (nameWords.length === 1) return surnames.get(last) ?? inventor.surname();
  const fresh = inventor.person();
  surnames.set(last, fresh.slice(fresh.lastIndexOf(' ') + 1));
  return fresh;
}
