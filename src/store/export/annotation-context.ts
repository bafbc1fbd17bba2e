/** Our own terms in an exported annotation; a name, not an address: nothing is fetched. */
export const RAPPORTEUR_TERMS = 'urn:rapporteur:terms#';

/** The context of every exported document: the W3C's, and our own terms beside it. */
export const ANNOTATION_CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    rapporteur: RAPPORTEUR_TERMS,
    Statement: 'rapporteur:Statement',
    Event: 'rapporteur:Event',
    act: 'rapporteur:act',
    eventType: 'rapporteur:eventType',
    mode: 'rapporteur:mode',
    status: 'rapporteur:status',
    speaker: 'rapporteur:speaker',
    party: 'rapporteur:party',
    addressee: 'rapporteur:addressee',
    intermediary: 'rapporteur:intermediary',
    within: { '@id': 'rapporteur:within', '@type': '@id' },
    claimedBy: { '@id': 'rapporteur:claimedBy', '@type': '@id' },
    sourceWords: 'rapporteur:sourceWords',
    cueWords: 'rapporteur:cueWords',
    triggerWords: 'rapporteur:triggerWords',
    actors: { '@id': 'rapporteur:actors', '@container': '@set' },
    recipients: { '@id': 'rapporteur:recipients', '@container': '@set' },
    issues: { '@id': 'rapporteur:issues', '@container': '@set' },
    momentFrom: { '@id': 'rapporteur:momentFrom', '@type': 'xsd:date' },
    momentTo: { '@id': 'rapporteur:momentTo', '@type': 'xsd:date' },
    momentStated: 'rapporteur:momentStated',
    confidence: { '@id': 'rapporteur:confidence', '@type': 'xsd:double' },
    rule: 'rapporteur:rule',
    reviewState: 'rapporteur:reviewState',
  },
] as const;
