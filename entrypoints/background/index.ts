import { defineBackground } from 'wxt/utils/define-background';
import { adjudicate } from '../../lib/library/adjudicate.ts';
import { deleteCollection, deleteSearch, keepCollection, keepSearch } from '../../lib/library/arrange.ts';
import { restoreBackup } from '../../lib/library/backup/backup.ts';
import { emptyExtensionShelf } from '../../lib/library/backup/backup-shelf.ts';
import { joinClaims, partClaims } from '../../lib/library/claim-matches.ts';
import { deleteCodebook, keepCodebook } from '../../lib/library/codebooks.ts';
import { joinSpeakers } from '../../lib/library/corrections.ts';
import { deleteAll } from '../../lib/library/delete-all.ts';
import { forgetFrontPage } from '../../lib/library/front-page.ts';
import { bringBackFindings, rejectFinding } from '../../lib/library/reject.ts';
import { settleConflict } from '../../lib/library/settle.ts';
import { keepStory, partArticles } from '../../lib/library/stories.ts';
import { colourTag } from '../../lib/library/tag-styles.ts';
import { redoLast, undo, undoLast } from '../../lib/library/undo.ts';
import {
  binAnnotations,
  changeAnnotation,
  changeAnnotations,
  dropDraft,
  keepDraft,
  restoreAnnotations,
  saveClaims,
} from '../../lib/library/writer.ts';
import { answer } from '../../lib/messaging/answer.ts';
import { askReader } from '../../lib/messaging/ask.ts';
import { isExtensionPage } from '../../lib/messaging/senders.ts';
import { forgetCoder, readCoder } from '../../lib/settings/stored-coder.ts';
import { addSelections } from './add-selection.ts';
import { answerPages } from './answer-pages.ts';
import { coderOf } from './coder-of.ts';
import { correctClaims } from './correct-claims.ts';
import { correctNames } from './correct-names.ts';
import { readGrantedSites } from './granted-sites.ts';
import { keepFrontPageTrue } from './keep-front-page.ts';
import { keepHouse } from './keep-house.ts';
import { openPage } from './open-page.ts';
import { whereKept } from './private-windows.ts';
import { putBackClaims } from './put-back-claims.ts';
import { reopenAtClaim } from './reopen.ts';
import { saveOne } from './save-one.ts';
import { keepSavedShown } from './show-saved.ts';
import { stepThroughClaims } from './step-through.ts';
import { welcomeNewReaders } from './welcome.ts';

export default defineBackground(() => {
  answer(
    {
      'page.open': ({ tab }) => openPage(tab),
      'page.reveal': ({ tab, spans }) => askReader(tab, 'reader.reveal', { spans }),
      'claim.save': ({ tab, article, annotation }) => whereKept(tab, () => saveOne(article, annotation)),
      'claim.saveAll': ({ tab, article, annotations }) =>
        whereKept(tab, async () => saveClaims(article, annotations, await coderOf(annotations))),
      'annotation.change': async ({ id, change }) => changeAnnotation(id, change, await coderOf([change])),
      'annotation.changeAll': async ({ changes }) =>
        changeAnnotations(changes, await coderOf(changes.map(({ change }) => change))),
      'annotation.bin': ({ ids }) => binAnnotations(ids),
      'annotation.restore': ({ ids }) => restoreAnnotations(ids),
      'finding.reject': ({ tab, rejection }) => whereKept(tab, () => rejectFinding(rejection)),
      'finding.bringBack': ({ page, claims }) => bringBackFindings(page, claims),
      'claim.correct': (input) => whereKept(input.tab, () => correctClaims(input)),
      'claim.putBack': (input) => whereKept(input.tab, () => putBackClaims(input)),
      'source.join': ({ tab, correction, changes }) =>
        whereKept(tab, () => joinSpeakers(correction, changes)),
      'claim.reopen': ({ id, address }) => reopenAtClaim(id, address),
      'tag.colour': ({ tag, colour }) => colourTag(tag, colour),
      'name.correct': (input) => whereKept(input.tab, () => correctNames(input)),
      'story.keep': ({ story }) => keepStory(story),
      'story.part': ({ stay, out }) => partArticles(stay, out),
      'match.join': ({ ones, others }) => joinClaims(ones, others),
      'match.part': ({ stay, out }) => partClaims(stay, out),
      'collection.keep': ({ collection }) => keepCollection(collection),
      'collection.delete': ({ id }) => deleteCollection(id),
      'codebook.keep': ({ codebook }) => keepCodebook(codebook),
      'codebook.delete': ({ id }) => deleteCodebook(id),
      'claim.adjudicate': async (decided) => adjudicate(decided, await readCoder()),
      'search.keep': ({ search }) => keepSearch(search),
      'search.delete': ({ id }) => deleteSearch(id),
      'draft.keep': ({ tab, draft }) => whereKept(tab, () => keepDraft(draft)),
      'draft.drop': ({ page, claim }) => dropDraft(page, claim),
      'library.undo': ({ entry }) => undo(entry),
      'library.undoLast': () => undoLast(),
      'library.redo': () => redoLast(),
      'library.deleteAll': () => deleteAll(deleteCopies),
      'library.settle': ({ id, chosen }) => settleConflict(id, chosen),
      'library.restoreBackup': ({ when }) => restoreBackup(when),
    },
    isExtensionPage,
  );
  answerPages();
  addSelections();
  stepThroughClaims();
  readGrantedSites();
  keepSavedShown();
  welcomeNewReaders();
  keepFrontPageTrue();
  keepHouse();
});

async function deleteCopies(): Promise<void> {
  await emptyExtensionShelf();
  await forgetFrontPage();
  await forgetCoder();
}
