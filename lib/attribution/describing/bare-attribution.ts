import type { Span } from '../../language/span.ts';
import type { Act } from '../claim.ts';

/** An attribution as the learned finder hands it over: spans only. All pieces are in text order. */
export interface BareAttribution {
  /** Empty where the text names nobody ("it is believed that"). */
  readonly source: readonly Span[];
  /** Empty for a quotation that stands without a cue. */
  readonly cue: readonly Span[];
  /** Never empty. */
  readonly content: readonly Span[];
  /** Whose words the content is, where the source reports another's; it stands inside the content. */
  readonly nested?: readonly Span[];
  /** Calibrated: of those with .8, four in five are right. */
  readonly confidence: number;
  /** What the finder takes it for; the cue's senses may say better. */
  readonly act: Act;
}
