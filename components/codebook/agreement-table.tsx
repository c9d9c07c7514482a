import { useEffect, useState } from 'preact/hooks';
import type { LibraryContents } from '../../lib/annotation/library-contents.ts';
import {
  agreementIn,
  type CodedVersions,
  type FieldAgreement,
} from '../../lib/codebook/agreement/field-agreement.ts';
import type { Codebook } from '../../lib/codebook/codebook.ts';
import type { LibrarySession } from '../library/library-session.ts';
import { number, percent } from '../wording/formats.ts';
import { language, t } from '../wording/words.ts';

interface AgreementTableProps {
  readonly session: LibrarySession;
  readonly codebook: Codebook;
}

/** How far those agree who coded the same claims apart from each other, field by field. */
export function AgreementTable({ session, codebook }: AgreementTableProps) {
  const [fields, setFields] = useState<readonly FieldAgreement[] | 'unread'>();
  const { store } = session.ports;
  useEffect(() => {
    let isWanted = true;
    store.whole().then(
      (contents) => isWanted && setFields(agreementIn(codebook, codedApart(contents))),
      () => isWanted && setFields('unread'),
    );
    return () => {
      isWanted = false;
    };
  }, [store, codebook, session.conflicts.value]);
  if (fields === undefined) return <p class="muted">{t('agreement.counting')}</p>;
  if (fields === 'unread') return <p class="problem">{t('library.unreadableWhy')}</p>;
  if (fields.every(({ claims }) => claims === 0)) return <p class="muted">{t('agreement.none')}</p>;
  return (
    <div class="agreement">
      <table>
        <caption class="small muted">{t('agreement.why')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('agreement.field')}</th>
            <th scope="col">{t('agreement.claims')}</th>
            <th scope="col">{t('agreement.percent')}</th>
            <th scope="col">{t('agreement.alpha')}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map(({ field, claims, percent: share, alpha }) => (
            <tr key={field.id}>
              <th scope="row" dir="auto">
                {field.label}
              </th>
              <td>{number(claims)}</td>
              <td>{share === undefined ? '–' : percent(share)}</td>
              <td>{alpha === undefined ? '–' : decimal(alpha)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** `0.7428` as "0.743", as coefficients are told. */
const decimal = (value: number): string =>
  new Intl.NumberFormat(language(), { minimumFractionDigits: 3, maximumFractionDigits: 3 }).format(value);

/** The codes of every claim of which versions were made apart; what is in the bin does not count. */
function codedApart({ annotations, beside = [] }: LibraryContents): readonly CodedVersions[] {
  const others = new Map<string, CodedVersions[number][]>();
  for (const { id, codes = [] } of beside) others.set(id, [...(others.get(id) ?? []), codes]);
  return annotations.flatMap(({ id, codes = [], binned }) => {
    const apart = others.get(id);
    return apart && binned === undefined ? [[codes, ...apart]] : [];
  });
}
