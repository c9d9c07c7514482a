import type { Code } from '../../codebook/code.ts';
import {
  type Codebook,
  type CodebookField,
  type CodebookValue,
  FIELD_KINDS,
  FIELD_SUBJECTS,
} from '../../codebook/codebook.ts';
import type { Coder } from '../../codebook/coder.ts';
import {
  either,
  listOf,
  moment,
  natural,
  number,
  object,
  oneOf,
  optional,
  text,
  truth,
  yes,
} from '../shape/shapes.ts';
import { recordId } from './record-id.ts';

const valueShape = object<CodebookValue>({
  id: recordId,
  label: text,
  definition: text,
  example: text,
  shortcut: optional(text),
  retired: optional(yes),
});

const fieldShape = object<CodebookField>({
  id: recordId,
  label: text,
  definition: text,
  kind: oneOf(FIELD_KINDS),
  about: oneOf(FIELD_SUBJECTS),
  required: truth,
  values: listOf(valueShape),
  retired: optional(yes),
});

export const codebookShape = object<Codebook>({
  id: recordId,
  title: text,
  description: text,
  edition: natural,
  fields: listOf(fieldShape),
  created: moment,
  modified: moment,
});

export const codeShape = object<Code>({
  codebook: recordId,
  edition: natural,
  field: recordId,
  value: either(listOf(recordId), text, number),
  coder: optional(object<Coder>({ id: recordId, name: text })),
});
