/** What each measure of a network is, in the words shown beside it. */
export const FORMULAS = [
  {
    measure: 'weight',
    formula:
      'congruence − conflict (or as `aggregation` says), over the mean activity of the two (or as `normalization` says); Leifeld 2016',
  },
  { measure: 'degree', formula: 'ties that are not 0' },
  { measure: 'strength', formula: 'sum of positive weights' },
  { measure: 'betweenness', formula: 'share of shortest paths through the node, unweighted, normalised; Freeman 1977' },
  { measure: 'eigenvector', formula: 'eigenvector centrality of the positive weights; Bonacich 1972' },
  { measure: 'community', formula: 'Louvain communities of the positive weights, seed 1; Blondel et al. 2008' },
  {
    measure: 'polarization',
    formula:
      '(congruence within camps + conflict between camps) / (all congruence + all conflict), of the best split into two camps',
  },
  { measure: 'inFavour', formula: 'share of the statements on an issue that speak for it' },
] as const;
