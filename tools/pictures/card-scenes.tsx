import { AddSelection } from '../../components/card/add-selection.tsx';
import { ClaimCard } from '../../components/card/claim-card.tsx';
import { FRESH_VIEW } from '../../tests/fixtures/surfaces/views.ts';
import type { Scene } from './scene.ts';

const surface = 'surface-page';
const nothing = () => {};
const [claim] = FRESH_VIEW.findings.claims.filter(({ figures }) => figures.length > 0);

const card = (isSaved: boolean, problem?: string): Scene => ({
  surface,
  show: () => (
    <main class="on-page">
      {claim && (
        <ClaimCard
          {...{ claim, isSaved, problem }}
          onSave={nothing}
          onReject={nothing}
          onOpenBeside={nothing}
          onClose={nothing}
        />
      )}
    </main>
  ),
});

/** What stands beside the text of a page. */
export const CARD_SCENES: Readonly<Record<string, Scene>> = {
  card: card(false),
  'card-saved': card(true),
  'card-problem': card(false, 'Sayso did not answer. Nothing was saved; try it again.'),
  'add-selection': {
    surface,
    show: () => (
      <main class="on-page">
        <h1>A page</h1>
        <AddSelection state="offered" onAdd={nothing} />
        <AddSelection state="adding" onAdd={nothing} />
        <AddSelection state="added" onAdd={nothing} />
        <AddSelection
          state="offered"
          problem="Nothing was added: what is selected is not in the article."
          onAdd={nothing}
        />
      </main>
    ),
  },
};
