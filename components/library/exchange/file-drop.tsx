import { useRef } from 'preact/hooks';
import { Button } from '../../controls/button.tsx';
import { Icon } from '../../controls/icon.tsx';
import { t } from '../../wording/words.ts';

/** A place to drop a file at, with a button for those who do not drag. */
export function FileDrop({ onChoose }: { readonly onChoose: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  const choose = (file: File | undefined) => file && onChoose(file);
  return (
    <section
      class="drop"
      aria-label={t('import.drop')}
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        choose(event.dataTransfer?.files[0]);
      }}
    >
      <input
        ref={input}
        type="file"
        hidden
        aria-label={t('import.choose')}
        accept=".json,.jsonl,.jsonld,.csv,.tsv,.txt,.zip"
        onChange={(event) => {
          choose(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <Icon name="upload" size={22} />
      <Button onPress={() => input.current?.click()}>{t('import.choose')}</Button>
      <span class="small muted">{t('import.drop')}</span>
    </section>
  );
}
