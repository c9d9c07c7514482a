import { useMemo } from 'preact/hooks';
import { countClaims } from '../../lib/finding/claims-by.ts';
import type { PageView } from '../../lib/messaging/protocol.ts';
import type { Bearer } from '../../lib/organisations/corrections/correction.ts';
import type { Named } from '../../lib/organisations/corrections/edit.ts';
import { NameList } from '../named/name-list.tsx';
import type { PageSession } from './page-session.ts';

interface NamesOfPageProps {
  readonly of: Bearer;
  readonly view: PageView;
  readonly session: PageSession;
}

/** The organisations or the people of a page, to be looked through and put right. */
export function NamesOfPage({ of, view, session }: NamesOfPageProps) {
  const { findings, correctedNames, rejectedNames } = view;
  const claims = useMemo(() => countClaims(findings), [findings]);
  const correctedOf = (bearer: Bearer, name: string) =>
    correctedNames.find((one) => one.of === bearer && one.name === name);
  const names: readonly Named[] = [
    ...findings.organisations.map(
      (bearer): Named => ({
        of: 'organisation',
        bearer,
        corrected: correctedOf('organisation', bearer.name),
      }),
    ),
    ...findings.people.map(
      (bearer): Named => ({ of: 'person', bearer, corrected: correctedOf('person', bearer.name) }),
    ),
  ];
  return (
    <NameList
      of={of}
      names={names}
      rejected={rejectedNames}
      claimsBy={({ bearer }) => claims.get(bearer) ?? 0}
      onCorrect={session.correctNames}
      onReveal={(spans) => void session.reveal(spans)}
    />
  );
}
