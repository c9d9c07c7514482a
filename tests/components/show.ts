import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';

/** Shows a surface in the test's document and hands back how to look at it and act on it, as a reader would. */
export async function show(node: ComponentChild) {
  document.body.innerHTML = '<div id="root"></div>';
  const root = document.getElementById('root');
  if (!root) throw new Error('No root');
  await act(async () => render(node, root));
  return root;
}

/** Lets answers come, effects run, and a list grow, which takes a turn for each of its steps. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 4; turn++)
    await act(async () => new Promise((resolve) => setTimeout(resolve, 0)));
}

const ROLES: Readonly<Record<string, string>> = {
  button: 'button:not([role]), [role=button]',
  tab: '[role=tab]',
  radio: 'input[type=radio]',
  checkbox: 'input[type=checkbox]',
  searchbox: 'input[type=search]',
  combobox: '[role=combobox], select',
  option: '[role=option]',
  textbox: 'textarea, input[type=text]:not([role])',
  heading: 'h1, h2, h3',
  link: 'a[href]',
};

/** What a screen reader would call it. */
export function nameOf(element: Element): string {
  const labelled = element.getAttribute('aria-label');
  if (labelled) return labelled;
  if (
    element instanceof HTMLInputElement ||
    element instanceof HTMLTextAreaElement ||
    element instanceof HTMLSelectElement
  )
    return [...(element.labels ?? [])]
      .map(({ textContent }) => textContent)
      .join(' ')
      .trim();
  return (element.textContent ?? '').trim();
}

export function all(role: keyof typeof ROLES, name?: string | RegExp): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(ROLES[role] ?? '')].filter((element) => {
    if (element.closest('[hidden]')) return false;
    return (
      name === undefined || (typeof name === 'string' ? nameOf(element) === name : name.test(nameOf(element)))
    );
  });
}

export function one(role: keyof typeof ROLES, name?: string | RegExp): HTMLElement {
  const [found] = all(role, name);
  if (!found) throw new Error(`No ${role} “${name}” among: ${all(role).map(nameOf).join(' | ')}`);
  return found;
}

export async function press(role: keyof typeof ROLES, name: string | RegExp): Promise<void> {
  const element = one(role, name);
  await act(async () => {
    element.focus();
    element.click();
  });
  await settle();
}

export async function type(element: HTMLElement, text: string): Promise<void> {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement))
    throw new Error('No field');
  await act(async () => {
    element.focus();
    element.value = text;
    element.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

export async function key(element: HTMLElement, name: string): Promise<void> {
  await act(async () => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }));
  });
  await settle();
}
