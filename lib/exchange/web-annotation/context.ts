/** Our terms' own namespace: an id that nobody else can have given, since there is nothing to look up there. */
const NAMESPACE = 'urn:uuid:6f0c3f54-6a0b-5d1e-9b6e-1f3f0a2d7c41#';

/** The W3C context, and two JSON literals in which Sayso keeps its records whole. */
export const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    sayso: NAMESPACE,
    'sayso:annotation': { '@type': '@json' },
    'sayso:article': { '@type': '@json' },
  },
] as const;
