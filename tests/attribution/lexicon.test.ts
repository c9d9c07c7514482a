import { describe, expect, it } from 'vitest';
import { CUE_LEXICON, cueAt, lookUpCue, sensesOf } from '../../lib/attribution/lexicon/look-up-cue.ts';

const words = (text: string): readonly string[] => text.toLowerCase().split(' ');

describe('the cue lexicon', () => {
  it('has at least 600 reporting verbs and nouns', () => {
    const lemmas = (kind: string) => new Set(CUE_LEXICON.filter((s) => s.kind === kind).map((s) => s.lemma));
    expect(lemmas('verb').size + lemmas('noun').size).toBeGreaterThanOrEqual(600);
  });

  it('lists each sense of a lemma once', () => {
    const keys = CUE_LEXICON.map(({ lemma, kind, act, stance, needs }) =>
      [lemma, kind, act, stance, needs].join('|'),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });

  it('says the stance of a cue in any of its forms', () => {
    const stances = [
      'said',
      'insisting',
      'claims',
      'pointed out',
      'slammed',
      'called on',
      'forecast',
      'fears',
    ];
    expect(stances.map((cue) => lookUpCue(words(cue))?.stance)).toEqual([
      'neutral',
      'assertive',
      'doubting',
      'factive',
      'evaluative',
      'directive',
      'predictive',
      'belief',
    ]);
  });

  it('tells the senses of a word apart by what follows', () => {
    expect(lookUpCue(['asked'], words('whether it was safe'))?.stance).toBe('neutral');
    expect(lookUpCue(['asked'], words('residents to leave'))?.stance).toBe('directive');
    expect(lookUpCue(['warned'], words('that prices would rise'))?.stance).toBe('predictive');
    expect(lookUpCue(['warned'], words('against travel'))?.stance).toBe('directive');
    expect(lookUpCue(['charged'], words('that the count was rigged'))?.stance).toBe('doubting');
    expect(lookUpCue(['suggested'], words('raising the tax'))?.stance).toBe('directive');
    expect(lookUpCue(['suggested'], words('that it was late'))?.stance).toBe('neutral');
  });

  it('takes the longest entry: "declined to comment" is a refusal', () => {
    expect(lookUpCue(words('declined to comment'))?.polarity).toBe('refuses');
    expect(cueAt(words('he pointed out that'), 1)?.length).toBe(2);
  });

  it('takes the verb where a cue holds a noun too', () => {
    expect(lookUpCue(words('said in a statement'))?.lemma).toBe('say');
    expect(lookUpCue(words('has denied'))?.polarity).toBe('denies');
  });

  it('knows American spellings and doubled consonants', () => {
    const forms = ['emphasized', 'criticize', 'signaled', 'signalled', 'admitted', 'quipped', 'rumored'];
    expect(forms.filter((form) => sensesOf(form).length === 0)).toEqual([]);
  });

  it('keeps speech and attitude apart', () => {
    expect(lookUpCue(['wants'])?.act).toBe('attitude');
    expect(lookUpCue(['promised'])?.act).toBe('speech');
  });

  it('knows nothing of other words', () => {
    expect(lookUpCue(words('bananas ripened'))).toBeUndefined();
    expect(sensesOf('constructor')).toEqual([]);
  });
});
