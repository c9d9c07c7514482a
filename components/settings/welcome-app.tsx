import { useState } from 'preact/hooks';
import { claimKey } from '../../lib/annotation/claim-key.ts';
import { ClaimRow } from '../claim/claim-row.tsx';
import { ReaderFields } from '../claim/reader-fields.tsx';
import { NO_WORDS, type ReaderWords } from '../claim/reader-words.ts';
import { claimGroups } from '../source/claim-groups.ts';
import { SourceMark } from '../source/source-mark.tsx';
import { t } from '../wording/words.ts';
import { EXAMPLE_CLAIMS, EXAMPLE_TEXT } from './welcome-example.ts';

/** Three steps, and an example that works: nothing of it is kept. */
export const WelcomeApp = ({ onOpenLibrary }: { readonly onOpenLibrary: () => void }) => (
  <>
    <header class="welcome-head">
      <p class="wordmark">
        <span aria-hidden="true">“</span>
        {t('extName')}
      </p>
      <h1>{t('welcome.title')}</h1>
      <p>{t('welcome.lead')}</p>
    </header>
    <main class="steps">
      <ol>
        <li>
          <h2>{t('welcome.step1')}</h2>
          <p class="muted">{t('welcome.step1Why')}</p>
          <p class="muted">{t('welcome.pin')}</p>
        </li>
        <li>
          <h2>{t('welcome.step2')}</h2>
          <p class="muted">{t('welcome.step2Why')}</p>
        </li>
        <li>
          <h2>{t('welcome.step3')}</h2>
          <p class="muted">{t('welcome.step3Why')}</p>
          <p>
            <button type="button" class="button main" onClick={onOpenLibrary}>
              {t('welcome.library')}
            </button>
          </p>
        </li>
      </ol>
      <section class="example" aria-label={t('welcome.example')}>
        <h2 class="kicker">{t('welcome.example')}</h2>
        <p class="quote" lang="en">
          {EXAMPLE_TEXT}
        </p>
        <Example />
      </section>
    </main>
    <footer class="muted">{t('welcome.privacy')}</footer>
  </>
);

function Example() {
  const [saved, setSaved] = useState<ReadonlySet<string>>(new Set());
  const [words, setWords] = useState<Readonly<Record<string, ReaderWords>>>({});
  const [open, setOpen] = useState<string | null>(null);
  const toggle = (key: string) => {
    const next = new Set(saved);
    if (!next.delete(key)) next.add(key);
    setSaved(next);
  };
  return (
    <div lang="en">
      {claimGroups(EXAMPLE_CLAIMS).map(({ name, sourceType, claims }) => (
        <section key={name} class={`speaker source-${sourceType}`}>
          <div class="source-head">
            <h3>{name}</h3>
            <SourceMark type={sourceType} />
          </div>
          {claims.map((claim) => {
            const key = claimKey(claim);
            const said = words[key] ?? NO_WORDS;
            return (
              <ClaimRow
                key={key}
                claim={claim}
                text={EXAMPLE_TEXT}
                isSaved={saved.has(key)}
                words={said}
                isOpen={open === key}
                onSave={() => toggle(key)}
                onRemove={() => toggle(key)}
                onToggle={() => setOpen(open === key ? null : key)}
              >
                <ReaderFields
                  words={said}
                  knownTags={[]}
                  autoFocus
                  onChange={(change) => setWords({ ...words, [key]: { ...said, ...change } })}
                />
              </ClaimRow>
            );
          })}
        </section>
      ))}
    </div>
  );
}
