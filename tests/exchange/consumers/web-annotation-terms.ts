/**
 * What http://www.w3.org/ns/anno.jsonld says of the terms that our export uses: W3C Web Annotation Vocabulary,
 * appendix "JSON-LD Context". Written out here, so that the tests need no network.
 */
const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const DCTERMS = 'http://purl.org/dc/terms/';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

const link = (id: string) => ({ '@type': '@id', '@id': id });
const word = (id: string) => ({ '@type': '@vocab', '@id': id });
const time = (id: string) => ({ '@type': `${XSD}dateTime`, '@id': id });
const count = (id: string) => ({ '@type': `${XSD}nonNegativeInteger`, '@id': id });

const CLASSES = [
  'Annotation',
  'TextualBody',
  'SpecificResource',
  'TextQuoteSelector',
  'TextPositionSelector',
];
const MOTIVATIONS = ['assessing', 'classifying', 'commenting', 'describing', 'tagging'];
const TEXTS = ['exact', 'prefix', 'suffix'];
const own = (names: readonly string[]) => names.map((name) => [name, `${OA}${name}`]);

export const WEB_ANNOTATION_CONTEXT = {
  '@context': {
    id: link('@id'),
    type: link('@type'),
    ...Object.fromEntries([...own(CLASSES), ...own(MOTIVATIONS), ...own(TEXTS)]),
    Text: 'http://purl.org/dc/dcmitype/Text',
    Person: 'http://xmlns.com/foaf/0.1/Person',
    AnnotationCollection: `${AS}OrderedCollection`,
    AnnotationPage: `${AS}OrderedCollectionPage`,
    body: link(`${OA}hasBody`),
    target: link(`${OA}hasTarget`),
    source: link(`${OA}hasSource`),
    selector: link(`${OA}hasSelector`),
    creator: link(`${DCTERMS}creator`),
    motivation: word(`${OA}motivatedBy`),
    purpose: word(`${OA}hasPurpose`),
    items: { ...link(`${AS}items`), '@container': '@list' },
    first: link(`${AS}first`),
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    created: time(`${DCTERMS}created`),
    modified: time(`${DCTERMS}modified`),
    start: count(`${OA}start`),
    end: count(`${OA}end`),
    name: 'http://xmlns.com/foaf/0.1/name',
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    total: count(`${AS}totalItems`),
    startIndex: count(`${AS}startIndex`),
  },
};
