/** Abbreviations written with a full stop, in lower case without it, by what may follow them. */
const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter((word) => word !== ''));

/** Stand before a name or an office: the sentence never ends at them. */
export const TITLES = words(`
  mr mrs ms messrs mme mlle dr prof rev revs fr hon sen sens rep reps gov govs gen lt col capt cmdr maj sgt cpl pvt pfc adm
  amb atty pres supt insp det dist asst assoc brig pte st ste ft mt msgr sec secy treas mgr exec det-sgt
`);

/** Keep the full stop anywhere; the sentence may end with them. */
export const KEEPERS = words(`
  inc corp co ltd llc bros jr sr esq jan feb aug sept sep oct nov dec ave blvd vs ph.d m.sc b.sc d.phil ll.b ed.d
  e.g i.e a.k.a a.m p.m u.s u.k u.n e.u d.c l.a n.y v.p r.i.p viz cf dept univ assn est approx attn tel mob
  ala ariz cal calif colo conn del fla ga ind kan ky la mass md mich minn miss mont neb nev okla ore pa penn tenn tex va vt wash wis wyo
  al rd hwy cmdr cie gmbh mlle et. ibid
`);

/** Keep the full stop unless a sentence seems to end there. */
export const WANDERERS = words(
  'etc yrs mins hrs lb lbs oz ext info eve rep govt intl natl fax para conf tues thurs wed fri mon sat esp',
);

/** Keep the full stop before a number only. */
export const BEFORE_NUMBERS = words(
  'no nos art arts fig figs vol vols p pp ch chap sect para sec ver op mar apr jun jul ca c r res',
);

/** Common words that an abbreviation of KEEPERS also is, or that a sentence ends with: kept only with a capital. */
export const CAPITALISED_ONLY = words(`
  ala ariz cal calif colo conn del fla ga ind kan ky la mass md mich minn miss mont neb nev okla ore pa penn tenn tex va vt wash wis wyo
  co sep dec jan nov oct est ed al rd st ste mt ft fr rep sec det gen col adm amb hon pres fri wed mon sat ind
`);
