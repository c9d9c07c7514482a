/**
 * From this confidence on an organisation or a person is shown as cited: four mentions in five are exactly right on the
 * corpora's test parts (the model card has the curve). What is below is kept, and can be asked for.
 */
export const CITED_CONFIDENCE = 0.8;

export const isShownAsCited = ({ confidence }: { readonly confidence: number }): boolean =>
  confidence >= CITED_CONFIDENCE;
