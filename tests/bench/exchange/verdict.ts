import type { AllMeasured } from './measured-exports.ts';

/** What an export of 100,000 claims may come to at most. */
export const LIMITS = {
  seconds: 60,
  'together MB': 300,
  'longest task ms': 50,
  'bar rests s': 2,
} as const;

/** An export that is stopped ends so soon. Milliseconds. */
const STOPPED_WITHIN = 1000;
/** Of the processor's seconds at so many claims, how many times those at a tenth as many are still as good as linear. */
const AS_GOOD_AS_LINEAR = 13;
/** Less is lost in what a page takes for itself. Seconds. */
const TOO_SHORT_TO_TELL = 1;

type Sized = { readonly size: number; readonly measured: AllMeasured };

/** What is over its limit, a line for each. */
export function overLimits(all: readonly Sized[]): readonly string[] {
  return all.flatMap(({ size, measured }, at) => [
    ...Object.entries(measured.formats).flatMap(([format, figures]) =>
      [...limitedFigures].flatMap((name) =>
        figures[name] <= LIMITS[name]
          ? []
          : [`FAIL ${size} claims, ${format}: ${name} ${figures[name]}, at most ${LIMITS[name]}`],
      ),
    ),
    ...((measured.stopped ?? 0) <= STOPPED_WITHIN
      ? []
      : [`FAIL ${size} claims: stopped after ${measured.stopped} ms, at most ${STOPPED_WITHIN}`]),
    ...steeper(all[at - 1], { size, measured }),
  ]);
}

const limitedFigures: readonly (keyof typeof LIMITS)[] = [
  'seconds',
  'together MB',
  'longest task ms',
  'bar rests s',
];

/** Formats whose work has grown faster than the library. */
function steeper(before: Sized | undefined, { size, measured }: Sized): string[] {
  if (!before) return [];
  const most = (AS_GOOD_AS_LINEAR / 10) * (size / before.size);
  return Object.entries(measured.formats).flatMap(([format, figures]) => {
    const seconds = figures['processor s'];
    const was = before.measured.formats[format]?.['processor s'] ?? 0;
    if (was < TOO_SHORT_TO_TELL || seconds <= was * most) return [];
    return [
      `FAIL ${format}: ${seconds} s of the processor at ${size} claims, ${was} s at ${before.size}: more than linear`,
    ];
  });
}
