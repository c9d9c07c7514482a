import { type Answers, countsOf } from './answers.ts';
import { beyondChance, type Coefficient } from './coefficient.ts';

/**
 * Cohen's kappa for nominal data: how far two coders agree beyond what their own habits would bring.
 *
 * @param units What the one and the other answered, unit by unit.
 */
export function cohensKappa(units: readonly (readonly [string, string])[]): Coefficient {
  const all = units.length;
  const agreeing = units.filter(([one, other]) => one === other).length;
  const ones = countsOf(units.map(([one]) => one));
  const others = countsOf(units.map(([, other]) => other));
  // In whole numbers as long as can be, so that where chance explains all it is seen to be exactly that.
  let byChance = 0;
  for (const [answer, count] of ones) byChance += count * (others.get(answer) ?? 0);
  return beyondChance(all, agreeing / all, byChance / (all * all));
}

/**
 * Fleiss' kappa for nominal data: how far any number of coders agree beyond chance, where each unit was answered by as
 * many as every other. Who answered does not matter.
 */
export function fleissKappa(units: readonly Answers[]): Coefficient {
  const all = units.length;
  const coders = units[0]?.length ?? 0;
  if (units.some(({ length }) => length !== coders))
    throw new RangeError('Units of unequal numbers of answers');
  if (coders < 2) return { units: 0, why: 'no unit' };
  let agreeing = 0;
  for (const unit of units) for (const count of countsOf(unit).values()) agreeing += count * (count - 1);
  const answers = all * coders;
  let byChance = 0;
  for (const count of countsOf(units.flat()).values()) byChance += count * count;
  return beyondChance(all, agreeing / (answers * (coders - 1)), byChance / (answers * answers));
}
