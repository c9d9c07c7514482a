import type { ElementHandle, Page } from 'puppeteer-core';

/** What can be pressed, filled or read on a page, by the names that assistive technology has for it. */
const ROLES = {
  button: 'button, [role=button]',
  tab: '[role=tab]',
  link: 'a[href]',
  textbox: 'input:not([type]), input[type=text], textarea',
  searchbox: 'input[type=search]',
  combobox: '[role=combobox], select',
  checkbox: 'input[type=checkbox], [role=checkbox]',
  radio: 'input[type=radio], [role=radio]',
  menuitem: '[role=menuitem]',
  heading: 'h1, h2, h3, h4',
} as const;
export type Role = keyof typeof ROLES;

/** A page, or a part of one. */
export type Scope = Page | ElementHandle<Element>;

const PATIENCE = 15_000;
/** A tab that is not in front has no frames to look at in turn. Milliseconds. */
export const IN_ANY_TAB = 100;

/**
 * Waits until there is a control of that role and name that can be seen, and returns it. A name that is a string is
 * the whole name, white space apart.
 *
 * @throws {Error} that names the control and tells what there is instead, after fifteen seconds.
 */
export async function control(
  scope: Scope,
  role: Role,
  name: string | RegExp,
): Promise<ElementHandle<Element>> {
  const started = Date.now();
  for (;;) {
    const found = await find(scope, role, name);
    if (found) return found;
    if (Date.now() - started > PATIENCE) {
      const there = (await namesOf(scope, role)).filter(Boolean).slice(0, 40).join(' | ');
      throw new Error(`No ${role} is called ${name}. There is: ${there || 'none'}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export async function press(scope: Scope, name: string | RegExp, role: Role = 'button'): Promise<void> {
  const found = await control(scope, role, name);
  await found.click();
}

/** Types into a field in place of what is there. */
export async function fill(scope: Scope, role: Role, name: string | RegExp, words: string): Promise<void> {
  const field = await control(scope, role, name);
  await field.click({ clickCount: 3 });
  await field.type(words);
}

/** Whether there is such a control now. */
export const has = async (scope: Scope, role: Role, name: string | RegExp): Promise<boolean> =>
  (await find(scope, role, name)) !== undefined;

async function find(scope: Scope, role: Role, name: string | RegExp) {
  const names = await namesOf(scope, role);
  const matches = (other: string) => (typeof name === 'string' ? other === name : name.test(other));
  const at = names.findIndex(matches);
  return at < 0 ? undefined : (await scope.$$(ROLES[role]))[at];
}

/** The names of all controls of a role in document order; empty for those that cannot be seen. */
export const namesOf = (scope: Scope, role: Role): Promise<string[]> =>
  scope.$$eval(ROLES[role], (elements) =>
    elements.map((element) => {
      if (!element.checkVisibility()) return '';
      const labelledBy = element.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];
      const labels = labelledBy.map((id) => document.getElementById(id)?.textContent ?? '').join(' ');
      const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
      const fieldLabel = isField
        ? [...(element.labels ?? [])].map((label) => label.textContent).join(' ')
        : '';
      const name =
        element.getAttribute('aria-label') ?? (labels || fieldLabel || (element.textContent ?? ''));
      return name.replace(/\s+/g, ' ').trim();
    }),
  );

/** Waits until a page shows these words. */
export async function shows(page: Page, wanted: string): Promise<void> {
  await page
    .waitForFunction(
      (part) => document.body.textContent.includes(part),
      { timeout: PATIENCE, polling: IN_ANY_TAB },
      wanted,
    )
    .catch(async () => {
      const shown = await page.evaluate(() => document.body.textContent.slice(0, 1500));
      throw new Error(`The page does not show “${wanted}” but:\n${shown}`);
    });
}
