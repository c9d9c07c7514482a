/** Precision and recall of a clustering, averaged over its members (Bagga and Baldwin, 1998). */
export function bCubed(
  gold: readonly (readonly string[])[],
  found: readonly (readonly string[])[],
): { readonly precision: number; readonly recall: number; readonly f1: number } {
  const groupOf = new Map(found.flatMap((group) => group.map((id) => [id, new Set(group)] as const)));
  const members = gold.flatMap((group) => group.map((id) => ({ id, group })));
  let [precision, recall] = [0, 0];
  for (const { id, group } of members) {
    const other = groupOf.get(id) ?? new Set([id]);
    const shared = group.filter((member) => other.has(member)).length;
    precision += shared / other.size / members.length;
    recall += shared / group.length / members.length;
  }
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
