import { correctNames as keepCorrections } from '../../lib/library/name-corrections.ts';
import type { BackgroundRequests } from '../../lib/messaging/protocol.ts';
import { parseCorrections } from '../../lib/organisations/corrections/parse-correction.ts';
import { failed, type Result } from '../../lib/result.ts';

/** Keeps what a reader says of organisations and people, for this page and every other. */
export async function correctNames({
  keep,
  drop,
}: BackgroundRequests['name.correct']['in']): Promise<Result<null>> {
  const corrections = parseCorrections(keep);
  if (!corrections)
    return failed(
      'not-a-correction',
      'That name cannot be kept: it is empty or too long. Nothing was changed. Choose another and try again.',
    );
  return keepCorrections(corrections, drop);
}
