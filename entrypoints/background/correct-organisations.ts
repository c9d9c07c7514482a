import { correctNames } from '../../lib/library/name-corrections.ts';
import type { BackgroundRequests } from '../../lib/messaging/protocol.ts';
import { parseCorrections } from '../../lib/organisations/corrections/parse-correction.ts';
import { failed, type Result } from '../../lib/result.ts';

/** Keeps what a reader says of organisations, for this page and every other. */
export async function correctOrganisations({
  keep,
  drop,
}: BackgroundRequests['organisation.correct']['in']): Promise<Result<null>> {
  const corrections = parseCorrections(keep);
  if (!corrections)
    return failed(
      'not-a-correction',
      'That name cannot be kept: it is empty or too long. Nothing was changed. Choose another and try again.',
    );
  return correctNames(corrections, drop);
}
