// @vitest-environment jsdom
import './spoken.ts';
import { render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { CodingFields } from '../../components/codebook/coding-fields.tsx';
import type { Code } from '../../lib/codebook/code.ts';
import type { Codebook } from '../../lib/codebook/codebook.ts';
import { codesInWords } from '../../lib/codebook/codes-in-words.ts';
import { CODEBOOK, CODES, CONFLICT, FRAME } from '../codebook/sample-codebook.ts';
import { all, key, one, press, show, type } from './show.ts';

let codes: readonly Code[];
let root: HTMLElement;

function Coding({ codebook }: { readonly codebook: Codebook }) {
  const [now, setNow] = useState(codes);
  return (
    <CodingFields
      codebook={codebook}
      codes={now}
      autoFocus
      onChange={(next) => {
        codes = next;
        setNow(next);
      }}
    />
  );
}

const open = async (first: readonly Code[] = [], codebook = CODEBOOK) => {
  codes = first;
  root = await show(<Coding codebook={codebook} />);
};
const coded = () =>
  Object.fromEntries(codesInWords([CODEBOOK])(codes).map(({ field, values }) => [field, values.join(', ')]));

beforeEach(() => open());

describe('coding a claim', () => {
  it('is done by keys alone, from where the focus stands at first', async () => {
    const group = document.activeElement;
    if (!(group instanceof HTMLElement)) throw new Error('Nothing has the focus');
    await key(group, 'c');
    await key(group, '1');
    await key(group, '2');
    expect(coded()).toEqual({ Frame: 'Conflict', Roles: 'Worker, Official' });
    await key(group, 'b');
    await key(group, '1');
    expect(coded()).toEqual({ Frame: 'Blame', Roles: 'Official' });
    await key(group, 'b');
    expect(coded()).toEqual({ Roles: 'Official' });
  });

  it('is done by pressing, and taken back by pressing again', async () => {
    await press('radio', 'Conflict');
    await press('checkbox', 'Worker');
    expect(coded()).toEqual({ Frame: 'Conflict', Roles: 'Worker' });
    await press('radio', 'Conflict');
    expect(coded()).toEqual({ Roles: 'Worker' });
  });

  it('takes letters for letters where words are typed', async () => {
    const why = one('textbox', /^Why/);
    await key(why, 'c');
    expect(coded()).toEqual({});
    await type(why, ' because ');
    await act(async () => why.blur());
    expect(coded()).toEqual({ Why: 'because' });
  });

  it('takes no focus from a field that is being typed into elsewhere', async () => {
    const search = document.createElement('input');
    search.type = 'search';
    document.body.append(search);
    search.focus();
    await act(async () => render(<Coding key="again" codebook={CODEBOOK} />, root));
    expect(document.activeElement).toBe(search);
  });

  it('leaves keys with Ctrl to the browser', async () => {
    await act(async () => {
      root
        .querySelector('.coding')
        ?.dispatchEvent(new KeyboardEvent('keydown', { key: 'c', ctrlKey: true, bubbles: true }));
    });
    expect(coded()).toEqual({});
  });

  it('says what is still to be coded, and stops saying so', async () => {
    expect(root.textContent).toContain('Still to be coded: Frame');
    await press('radio', 'Blame');
    expect(root.textContent).not.toContain('Still to be coded');
  });

  it('has the definition and the example of each value on demand', () => {
    const [meaning] = root.querySelectorAll('.field-meaning');
    expect(meaning?.textContent).toContain('What the claim is about as a whole.');
    expect(meaning?.textContent).toContain('The union rejects the plan.');
  });
});

describe('a library that is slower than its reader', () => {
  /** Answers late: what it tells is always one change behind. */
  function Late({ told }: { readonly told: readonly Code[] }) {
    const change = (next: readonly Code[]) => {
      codes = next;
    };
    return <CodingFields codebook={CODEBOOK} codes={told} onChange={change} />;
  }

  it('loses no key, and what it tells late changes nothing back', async () => {
    root = await show(<Late told={[]} />);
    const group = root.querySelector<HTMLElement>('.coding') ?? root;
    await key(group, 'b');
    await act(async () => render(<Late told={codes} />, root));
    await key(group, '1');
    await act(async () => render(<Late told={[]} />, root));
    await key(group, '2');
    expect(coded()).toEqual({ Frame: 'Blame', Roles: 'Worker, Official' });
  });

  it('is believed once it had the time to catch up, as after an undo elsewhere', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    root = await show(<Late told={[]} />);
    await key(root.querySelector<HTMLElement>('.coding') ?? root, 'b');
    await act(async () => render(<Late told={codes} />, root));
    vi.advanceTimersByTime(2000);
    await act(async () => render(<Late told={[]} />, root));
    vi.useRealTimers();
    expect(root.querySelectorAll('input:checked')).toHaveLength(0);
  });
});

describe('what is retired', () => {
  const retired: Codebook = {
    ...CODEBOOK,
    fields: CODEBOOK.fields.map((field) => ({
      ...field,
      values: field.values.map((value) =>
        value.id === CONFLICT.id ? { ...value, retired: true as const } : value,
      ),
    })),
  };

  it('is offered no more, by no key either', async () => {
    await open([], retired);
    expect(all('radio').length).toBe(FRAME.values.length - 1);
    await key(one('radio', 'Blame'), 'c');
    expect(coded()).toEqual({});
  });

  it('stays with a claim that has it, until it is taken off', async () => {
    await open(CODES.slice(0, 1), retired);
    expect(one('radio', 'Conflict').closest('label')?.textContent).toContain('retired');
    await press('radio', 'Blame');
    expect(coded()).toEqual({ Frame: 'Blame' });
  });
});
