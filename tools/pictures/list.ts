import type { Page } from 'playwright-core';
import {
  chooseApart,
  chooseStory,
  correct,
  correctOrganisation,
  correctPerson,
  drill,
  edit,
  editCodebook,
  goToEnd,
  lookAtTable,
  nameColumns,
  openFirstRow,
  openTab,
  openView,
  plan,
  press,
  rename,
  split,
  tickCards,
  tickSome,
  unfold,
} from './acts.ts';

export interface Picture {
  readonly name: string;
  /** What is shown: a name of `SCENES`. */
  readonly scene: string;
  /** CSS pixels. */
  readonly width: number;
  readonly height?: number;
  readonly scheme?: 'light' | 'dark';
  readonly locale?: string;
  /** The whole length of the page, not just what fits the window. */
  readonly whole?: boolean;
  /** Percent of the reader's usual size. */
  readonly textSize?: number;
  readonly forced?: boolean;
  readonly rightToLeft?: boolean;
  /** As it goes onto paper. */
  readonly printed?: boolean;
  /** What is done before the picture is taken. */
  readonly act?: (page: Page) => Promise<void>;
}

const popup = (scene: string, more: Partial<Picture> = {}): Picture => ({
  name: scene,
  scene,
  width: 400,
  ...more,
});
const page = (scene: string, more: Partial<Picture> = {}): Picture => ({
  name: scene,
  scene,
  width: 1280,
  height: 860,
  ...more,
});
export const PICTURES: readonly Picture[] = [
  popup('popup-fresh'),
  popup('popup-fresh', { name: 'popup-fresh-whole', whole: true }),
  popup('popup-fresh', { name: 'popup-fresh-dark', scheme: 'dark', whole: true }),
  popup('popup-fresh', { name: 'popup-fresh-320', width: 320, whole: true }),
  popup('popup-fresh', { name: 'popup-fresh-large-text', textSize: 200 }),
  popup('popup-fresh', { name: 'popup-fresh-large-text-whole', textSize: 200, whole: true }),
  popup('popup-fresh', { name: 'popup-fresh-es-dark', locale: 'es', scheme: 'dark', whole: true }),
  popup('popup-fresh', { name: 'popup-fresh-forced', forced: true, whole: true }),
  popup('popup-fresh', { name: 'popup-fresh-rtl', rightToLeft: true, whole: true }),
  popup('popup-visited', { whole: true }),
  popup('popup-fresh', { name: 'popup-editing', act: edit, whole: true }),
  popup('popup-fresh', { name: 'popup-correcting', act: correct, whole: true }),
  popup('popup-fresh', { name: 'popup-correcting-dark', act: correct, whole: true, scheme: 'dark' }),
  popup('popup-fresh', { name: 'popup-correcting-320', act: correct, whole: true, width: 320 }),
  popup('popup-fresh', { name: 'popup-correcting-forced', act: correct, whole: true, forced: true }),
  popup('popup-fresh', { name: 'popup-correcting-large-text', act: correct, whole: true, textSize: 200 }),
  popup('popup-fresh', { name: 'popup-splitting', act: split, whole: true }),
  popup('popup-fresh', {
    name: 'popup-joining',
    act: (view) =>
      view
        .getByRole('button', { name: /same as another/ })
        .first()
        .click(),
    whole: true,
  }),
  popup('popup-fresh', { name: 'popup-saved', act: press('Save all') }),
  popup('popup-fresh', {
    name: 'popup-organisations',
    act: (view) => view.getByRole('tab', { name: 'Org' }).click(),
  }),
  ...(['light', 'dark'] as const).map((scheme) =>
    popup('popup-fresh', {
      name: `popup-organisation-corrected-${scheme}`,
      scheme,
      act: correctOrganisation,
      ...(scheme === 'dark' && { width: 320 }),
      whole: true,
    }),
  ),
  popup('popup-fresh', { name: 'popup-person-corrected', act: correctPerson, whole: true }),
  popup('popup-fresh', {
    name: 'popup-person-corrected-320-dark',
    act: correctPerson,
    whole: true,
    scheme: 'dark',
    width: 320,
  }),
  popup('popup-visited', {
    name: 'popup-apart',
    act: (view) => view.getByRole('tab', { name: 'Saved' }).click(),
    whole: true,
  }),
  popup('popup-visited', {
    name: 'popup-apart-large-text-dark',
    act: (view) => view.getByRole('tab', { name: 'Saved' }).click(),
    scheme: 'dark',
    textSize: 200,
    whole: true,
  }),
  popup('popup-fresh', {
    name: 'popup-organisations-large-text',
    act: (view) => view.getByRole('tab', { name: 'Org' }).click(),
    textSize: 200,
    whole: true,
  }),
  popup('popup-fresh', { name: 'popup-saved-large-text', act: press('Save all'), textSize: 200 }),
  popup('popup-rejected', { act: unfold, whole: true }),
  popup('popup-rejected', { name: 'popup-rejected-dark', scheme: 'dark', act: unfold, whole: true }),
  popup('popup-finding'),
  popup('popup-finding-long'),
  popup('popup-finding-long', { name: 'popup-finding-long-dark', scheme: 'dark' }),
  popup('popup-closed'),
  popup('popup-error'),
  popup('popup-nothing'),
  popup('popup-no-article'),
  popup('popup-empty'),
  popup('popup-other-language', { scheme: 'dark' }),
  popup('panel-visited', { width: 560, height: 1000 }),
  popup('panel-visited', { name: 'panel-visited-320', width: 320, whole: true }),
  popup('panel-visited', {
    name: 'panel-correcting-dark',
    width: 560,
    act: correct,
    scheme: 'dark',
    whole: true,
  }),
  ...['card', 'card-saved', 'card-problem', 'add-selection'].flatMap((scene) => [
    popup(scene),
    popup(scene, { name: `${scene}-320-dark`, width: 320, scheme: 'dark' }),
    popup(scene, { name: `${scene}-forced`, forced: true }),
    popup(scene, { name: `${scene}-rtl`, rightToLeft: true }),
    popup(scene, { name: `${scene}-es`, locale: 'es' }),
  ]),
  page('library-claims'),
  page('library-claims', { name: 'library-claims-dark', scheme: 'dark' }),
  page('library-claims', { name: 'library-claims-320', width: 320, whole: true }),
  page('library-claims', { name: 'library-claims-4k', width: 3840, height: 2160 }),
  page('library-claims', {
    name: 'library-no-match',
    act: (view) => view.getByRole('combobox', { name: 'Search your library' }).fill('nobody says this'),
  }),
  page('library-claims', {
    name: 'library-completions',
    act: async (view) => {
      await view.getByRole('combobox', { name: 'Search your library' }).pressSequentially('crew outlet:');
      await view.keyboard.press('ArrowDown');
    },
  }),
  page('library-claims', {
    name: 'library-hint-320-dark',
    width: 320,
    scheme: 'dark',
    act: async (view) => {
      await view.getByRole('combobox', { name: 'Search your library' }).fill('sorce:who after:yesterday');
      await view.getByText('Did you mean').waitFor();
    },
  }),
  page('library-arranged'),
  page('library-arranged', { name: 'library-bulk-320-dark', width: 320, scheme: 'dark', act: tickCards }),
  page('library-arranged', { name: 'library-renaming-dark', scheme: 'dark', act: rename }),
  page('library-panels', { whole: true }),
  page('library-panels', { name: 'library-panels-dark', scheme: 'dark', whole: true }),
  page('library-panels', { name: 'library-panels-320', width: 320, whole: true }),
  page('library-codebooks'),
  page('library-codebooks', { name: 'library-codebooks-320-dark', width: 320, scheme: 'dark' }),
  page('library-codebooks', { name: 'library-codebook-edited', act: editCodebook, whole: true }),
  page('library-codebooks', {
    name: 'library-codebook-edited-320-dark',
    act: editCodebook,
    width: 320,
    scheme: 'dark',
    whole: true,
  }),
  page('library-codebooks-empty'),
  page('library-coded', { act: press('Annotate'), whole: true }),
  page('library-coded', {
    name: 'library-coded-320-dark',
    act: press('Annotate'),
    width: 320,
    scheme: 'dark',
    whole: true,
  }),
  page('library-long', { name: 'library-long-far', act: goToEnd }),
  page('library-long', { name: 'library-long-320', width: 320 }),
  page('library-table'),
  page('library-table', { name: 'library-table-preview-dark', scheme: 'dark', act: openFirstRow }),
  page('library-table', { name: 'library-table-preview-1000', width: 1000, act: openFirstRow }),
  page('library-table', { name: 'library-table-4k', width: 3840, height: 2160, act: openFirstRow }),
  page('library-table', { name: 'library-table-large-text', textSize: 200, act: openFirstRow }),
  page('library-claims', { name: 'library-claims-large-text', textSize: 200 }),
  page('library-table', { name: 'library-table-320-dark', width: 320, scheme: 'dark' }),
  page('library-table', { name: 'library-table-rtl', rightToLeft: true, act: tickSome }),
  page('library-compare', { whole: true }),
  page('library-compare', { name: 'compare-story', act: chooseStory, whole: true }),
  page('library-compare', {
    name: 'compare-story-320-dark',
    act: chooseStory,
    scheme: 'dark',
    width: 320,
    whole: true,
  }),
  page('library-compare', { name: 'compare-timeline-dark', act: openTab('Timeline'), scheme: 'dark' }),
  page('library-compare', { name: 'compare-citations', act: openTab('Who cites whom') }),
  ...(['Sources', 'Organisations', 'Sourcing', 'Timeline', 'Who cites whom'] as const).map((name) =>
    page('library-compare', { name: `compare-drill-${name.split(' ')[0]}`, act: drill(name), whole: true }),
  ),
  ...(['Claims', 'Organisations', 'Timeline'] as const).map((name) =>
    page('library-compare', {
      name: `compare-printed-${name}`,
      act: async (view) => {
        await chooseStory(view);
        await openView(name)(view);
      },
      width: 720,
      scheme: 'dark',
      printed: true,
      whole: true,
    }),
  ),
  ...(['Sources', 'Organisations', 'Sourcing', 'Timeline', 'Who cites whom'] as const).map((name) =>
    page('library-compare', {
      name: `compare-${name.split(' ')[0]}-320-dark`,
      act: drill(name),
      width: 320,
      scheme: 'dark',
      whole: true,
    }),
  ),
  page('library-compare', {
    name: 'compare-narrowed',
    act: async (view) => {
      await view.locator('.filter-pick summary').nth(1).click();
      await view.getByRole('checkbox', { name: 'Maret Oja' }).click();
    },
  }),
  page('library-compare', {
    name: 'compare-details',
    act: (view) => view.getByRole('button', { name: 'Why, and what differs' }).first().click(),
    whole: true,
  }),
  page('library-bin'),
  page('library-data', { whole: true }),
  page('library-data', { name: 'library-import-planned', act: plan, whole: true }),
  page('library-data', { name: 'library-import-columns', act: nameColumns, scheme: 'dark', whole: true }),
  page('library-data', { name: 'library-export-table', act: lookAtTable, width: 320, whole: true }),
  page('library-empty'),
  page('library-bin-empty'),
  page('library-compare-empty'),
  page('library-reading'),
  page('library-error'),
  page('options', { whole: true }),
  page('options', { name: 'options-dark', scheme: 'dark', whole: true }),
  page('options', { name: 'options-320', width: 320, whole: true }),
  page('options', { name: 'options-4k', width: 3840, height: 2160 }),
  page('options', { name: 'options-forced', forced: true, whole: true }),
  page('options', { name: 'options-es-large-text', locale: 'es', textSize: 200, whole: true }),
  page('options', { name: 'options-apart', act: chooseApart, whole: true }),
  page('welcome', { whole: true }),
  page('welcome', { name: 'welcome-large-text', textSize: 200, whole: true }),
  page('welcome', { name: 'welcome-forced', forced: true, whole: true }),
  page('welcome', { name: 'welcome-dark', scheme: 'dark', whole: true }),
  page('welcome', { name: 'welcome-320', width: 320, whole: true }),
  page('welcome', { name: 'welcome-4k', width: 3840, height: 2160 }),
  page('welcome', { name: 'welcome-es-320-dark', locale: 'es', width: 320, scheme: 'dark', whole: true }),
];
