import { textLike } from '../shape/shapes.ts';

export const recordId = textLike(/^urn:uuid:[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'id');
