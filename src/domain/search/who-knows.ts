/** What speaks for somebody knowing about a thing, in the order of its weight. */
export const evidenceKinds = ['expertise', 'told', 'title', 'talked'] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** How often each kind of evidence was found of a person; at least one above 0. */
export type Evidence = Readonly<Record<EvidenceKind, number>>;

/** The weights are ours: what was said of somebody's expertise, what they told, what they work as, what was talked about. */
const weights: Evidence = { expertise: 4, told: 2, title: 2, talked: 0.5 };

/**
 * Whom to ask first: `ln(1 + Σ weight · times) · (1 + ln(1 + warmth))`. Warmth helps, for one asks
 * whom one knows, yet the tenth time counts less than the first, and no warmth makes up for
 * knowing nothing. 0 without evidence.
 */
export function askFirstScore(evidence: Evidence, warmth: number): number {
  const points = evidenceKinds.reduce((sum, kind) => sum + weights[kind] * evidence[kind], 0);
  return Math.log1p(points) * (1 + Math.log1p(Math.max(0, warmth)));
}

/** The evidence to name first as the reason. */
export const strongestEvidence = (evidence: Evidence): EvidenceKind =>
  evidenceKinds.find((kind) => evidence[kind] > 0) ?? 'talked';
