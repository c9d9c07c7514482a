import { readFile } from 'node:fs/promises';
import { createFinder, type Finder } from '../../lib/finding/finder.ts';
import { languageOfText } from '../../lib/language/language-of-text.ts';
import type { Input } from './input.ts';
import { readHtml } from './read-html.ts';
import { describeArticle, describeFindings, type Found } from './result.ts';

/** Loads the model once; what it returns looks into one input after the other and never throws. */
export async function createInputFinder(): Promise<(input: Input) => Found> {
  const [claims, names] = await Promise.all([weights('claims'), weights('names')]);
  const finder = createFinder({ claims, names });
  return (input) => {
    try {
      return findIn(input, finder);
    } catch (error) {
      return { id: input.id, error: error instanceof Error ? error.message : String(error) };
    }
  };
}

function findIn(input: Input, finder: Finder): Found {
  if ('error' in input) return input;
  const started = performance.now();
  if ('text' in input) {
    const { id, text } = input;
    const findings = describeFindings(finder.find(text));
    return { id, ...languageField(text), text, ...findings, ms: since(started) };
  }
  const article = readHtml(input.html, input.url);
  if (!article.text.trim()) {
    return {
      id: input.id,
      error: `${input.id} has no text to read: it is empty, or its text is put there by scripts.`,
    };
  }
  const findings = describeFindings(finder.find(article.text));
  const described = { ...languageField(article.text), ...describeArticle(article) };
  return { id: input.id, ...described, text: article.text, ...findings, ms: since(started) };
}

const languageField = (text: string) => {
  const language = languageOfText(text);
  return language === undefined ? {} : { language };
};

const since = (started: number) => Math.round((performance.now() - started) * 100) / 100;

async function weights(name: 'claims' | 'names'): Promise<ArrayBuffer> {
  const file = await readFile(new URL(`../../assets/public/model/${name}.weights`, import.meta.url));
  return file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
}
