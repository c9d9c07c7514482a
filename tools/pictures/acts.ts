/** What is done on a surface before its picture is taken. */
import type { Page } from 'playwright-core';

export const openView = (name: string) => (view: Page) =>
  view.getByRole('tab', { name: new RegExp(`^${name}`) }).click();
export const openTab = (name: string) => (view: Page) => view.getByRole('tab', { name }).click();
export const chooseStory = (view: Page) => view.getByRole('button', { name: /^Ferry operator/ }).click();
export const press = (name: string) => (view: Page) => view.getByRole('button', { name }).first().click();

/** The settings with their last part unfolded, and the other colours chosen. */
export async function chooseApart(view: Page) {
  await view.getByRole('radio', { name: 'Apart in lightness too' }).check({ force: true });
  await view.getByRole('radio', { name: 'Underline only' }).check({ force: true });
  await view.locator('details.delete-all > summary').click();
}

/** Shows what is folded away. */
export async function unfold(view: Page) {
  for (const summary of await view.locator('details.attitudes > summary').all()) await summary.click();
}

export async function edit(view: Page): Promise<void> {
  await press('Annotate')(view);
  await view.keyboard.type('fe');
}

/** The editor of the first organisation. */
export async function correctOrganisation(view: Page) {
  await view.getByRole('tab', { name: 'Org' }).click();
  await view.locator('[data-bearer] [data-control=correct]').first().click();
}

/** The editor of the first person. */
export async function correctPerson(view: Page) {
  await view.getByRole('tab', { name: 'People' }).click();
  await view.locator('[data-bearer] [data-control=correct]').first().click();
}

export async function correct(view: Page): Promise<void> {
  await view.getByRole('button', { name: 'Correct' }).nth(3).click();
}

export async function split(view: Page): Promise<void> {
  await correct(view);
  await view.getByRole('radio', { name: 'Split in two' }).check();
  await view.getByRole('option', { name: 'been' }).first().click();
}

export async function plan(view: Page): Promise<void> {
  const file = { name: 'class-a.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
  await view.locator('input[type=file]').setInputFiles(file);
  await view.getByRole('button', { name: 'Import', exact: true }).waitFor();
}

export async function nameColumns(view: Page): Promise<void> {
  const table = 'Quotation;Link;Speaker;Codes\nThe dam held;https://courier.example/flood;the mayor;dam\n';
  const file = { name: 'quotations.csv', mimeType: 'text/csv', buffer: Buffer.from(table) };
  await view.locator('input[type=file]').setInputFiles(file);
  await view.getByRole('button', { name: 'See what it would bring' }).waitFor();
}

export async function lookAtTable(view: Page): Promise<void> {
  await view.getByRole('radio', { name: /comma-separated/ }).check();
  await view.getByText('Look at how it begins').click();
}

/** Opens what the first number of a view stands for. */
export function drill(tab: string): (view: Page) => Promise<void> {
  return async (view) => {
    await openTab(tab)(view);
    await view
      .locator('.tab-panel')
      .locator('.cell-button:visible, .picture-button[tabindex="0"]:visible')
      .first()
      .click();
  };
}

export async function goToEnd(view: Page): Promise<void> {
  await view.locator('.saved').first().focus();
  await view.keyboard.press('End');
  await view.locator('.saved[aria-posinset="500"]').waitFor();
}

export async function openFirstRow(view: Page): Promise<void> {
  await view.locator('.claim-row').first().focus();
  await view.keyboard.press('Enter');
}

export async function tickSome(view: Page): Promise<void> {
  await view.locator('.claim-row').first().focus();
  for (let row = 0; row < 3; row++) await view.keyboard.press('Shift+ArrowDown');
}

export async function tickCards(view: Page): Promise<void> {
  await view
    .getByRole('checkbox', { name: /^Select the claim/ })
    .first()
    .click();
  await view.locator('.bulk').scrollIntoViewIfNeeded();
}

export async function rename(view: Page): Promise<void> {
  await view
    .getByRole('button', { name: /^Rename or delete/ })
    .first()
    .click();
}

export async function editCodebook(view: Page) {
  await view.getByRole('button', { name: /^Edit/ }).first().click();
  await view.getByRole('button', { name: 'Keep the codebook' }).waitFor();
}
