import { useRef, useState } from 'preact/hooks';
import { Button } from '../controls/button.tsx';
import { t } from '../wording/words.ts';
import { pictureFile, pngOf, saveFile } from './save-picture.ts';
import { csvOf, type TableData } from './table-data.ts';

interface SaveMenuProps {
  readonly data: TableData;
  /** The view as SVG, in the page's custom properties. */
  readonly picture: () => string;
}

/** Saves a view as a picture or as data. */
export function SaveMenu({ data, picture }: SaveMenuProps) {
  const self = useRef<HTMLFieldSetElement>(null);
  const [hasFailed, setFailed] = useState(false);
  const name = (extension: string) => `${fileName(data.title)}.${extension}`;
  const svg = () => (self.current ? pictureFile(picture(), self.current) : picture());

  const savePng = () =>
    pngOf(svg()).then(
      (png) => saveFile(name('png'), png),
      () => setFailed(true),
    );
  return (
    <fieldset class="save-menu" ref={self}>
      <legend class="unseen">{t('chart.save')}</legend>
      <span class="muted small" aria-hidden="true">
        {t('chart.save')}
      </span>
      <Button
        look="plain"
        label={`${t('chart.save')} SVG: ${data.title}`}
        onPress={() => saveFile(name('svg'), new Blob([svg()], { type: 'image/svg+xml' }))}
      >
        SVG
      </Button>
      <Button look="plain" label={`${t('chart.save')} PNG: ${data.title}`} onPress={savePng}>
        PNG
      </Button>
      <Button
        look="plain"
        label={`${t('chart.save')} CSV: ${data.title}`}
        onPress={() => saveFile(name('csv'), new Blob(['\ufeff', csvOf(data)], { type: 'text/csv' }))}
      >
        CSV
      </Button>
      <span role="status" class="small">
        {hasFailed && t('chart.failed')}
      </span>
    </fieldset>
  );
}

/** "sayso-claims-by-outlet-2026-04-14". */
const fileName = (title: string): string => {
  const words = title.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
  return ['sayso', ...words.slice(0, 6), new Date().toISOString().slice(0, 10)].join('-');
};
