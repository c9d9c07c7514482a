import {
  allowedTransitions,
  bestPath,
  factorsOf,
  marginals,
} from '../../../lib/organisations/tagging/label-chain.ts';
import { LABEL_COUNT, OUTSIDE } from '../../../lib/organisations/tagging/labels.ts';
import type { Crf, Example } from './crf.ts';

/** A label less likely than this to a field that has not seen the sentence is taken for a slip. */
const SLIP = 0.1;
/** How likely each of the field's own labels has to be for the field to be believed. */
const SURE = 0.5;

/**
 * The silver sentence with its slips set right by a field that learned from the other half; nothing where the
 * field sees a slip and is not sure itself, so that the sentence is better left out.
 */
export function corrected(example: Example, crf: Crf): Example | undefined {
  const emissions = new Float64Array(example.ends.length * LABEL_COUNT);
  crf.emissions(example, emissions);
  for (let cell = 0; cell < emissions.length; cell++)
    emissions[cell] = (emissions[cell] ?? 0) * crf.fullShare;
  const transitions = allowedTransitions(crf.transitions);
  const likelihood = marginals(emissions, factorsOf(transitions));
  const of = (at: number, label: number) => likelihood[at * LABEL_COUNT + label] ?? 0;
  if (example.labels.every((label, at) => of(at, label) >= SLIP)) return example;
  const labels = bestPath(emissions, transitions);
  const sure = labels.every(
    (label, at) => of(at, label) >= SURE || label === (example.labels[at] ?? OUTSIDE),
  );
  return sure ? { ...example, labels } : undefined;
}
