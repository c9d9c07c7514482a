import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteBlocks, noteSpans } from '../../components/claim/note-markdown.ts';

describe('a note', () => {
  it('may stress words, give code and link to the web', () => {
    expect(noteSpans('**Ask** the *ministry*, see `x` and [this](https://a.example/b).')).toEqual([
      { kind: 'strong', text: 'Ask' },
      { kind: 'text', text: ' the ' },
      { kind: 'emphasis', text: 'ministry' },
      { kind: 'text', text: ', see ' },
      { kind: 'code', text: 'x' },
      { kind: 'text', text: ' and ' },
      { kind: 'link', text: 'this', url: 'https://a.example/b' },
      { kind: 'text', text: '.' },
    ]);
  });

  it('may hold lists and quotations', () => {
    expect(noteBlocks('One\n\n- a\n- b\n\n> said').map(({ kind }) => kind)).toEqual([
      'paragraph',
      'list',
      'quotation',
    ]);
  });

  it('never links to anything but the web', () => {
    for (const note of ['[x](javascript:alert(1))', '[x](data:text/html,y)', '<a href="https://x">y</a>'])
      expect(noteSpans(note).filter((span) => span.kind === 'link' && !/^https?:/.test(span.url))).toEqual(
        [],
      );
  });

  it('keeps every letter that is no mark', () => {
    fc.assert(
      fc.property(
        fc.string().filter((text) => !/[*_`[\]()\n]/.test(text)),
        (text) => {
          expect(
            noteSpans(text)
              .map((span) => span.text)
              .join(''),
          ).toBe(text);
        },
      ),
    );
  });
});
