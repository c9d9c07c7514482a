import { describe, expect, it } from 'vitest';
import { messagesFrom, wordsOf } from '../../components/wording/messages.ts';

const messages = messagesFrom({
  count_claims: { message: '$1 afirmación | $1 afirmaciones' },
  of_two: { message: '$2 de $1' },
  plain: { message: 'Guardar' },
  broken: { words: 'no message' },
  wrong: 7,
});

describe('the words of a chosen language', () => {
  it('stand under their keys, with values in their places', () => {
    expect(wordsOf(messages, 'plain', [])).toBe('Guardar');
    expect(wordsOf(messages, 'of.two', [['a', 'b']])).toBe('b de a');
  });

  it('take the form for their number', () => {
    expect(wordsOf(messages, 'count.claims', [1])).toBe('1 afirmación');
    expect(wordsOf(messages, 'count.claims', [0])).toBe('0 afirmaciones');
    expect(wordsOf(messages, 'count.claims', [12, ['doce']])).toBe('doce afirmaciones');
  });

  it('are read from whatever a file holds', () => {
    expect([...messages.keys()]).toEqual(['count_claims', 'of_two', 'plain']);
    expect(messagesFrom(null).size).toBe(0);
  });
});
