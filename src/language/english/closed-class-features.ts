/** Morphological features of the closed classes of English: one line a set of features, then the words that have it. */
export const PERSONAL_PRONOUNS = `
Case=Nom|Number=Sing|Person=1|PronType=Prs: i
Case=Acc|Number=Sing|Person=1|PronType=Prs: me
Case=Nom|Number=Plur|Person=1|PronType=Prs: we
Case=Acc|Number=Plur|Person=1|PronType=Prs: us 's
Case=Nom|Person=2|PronType=Prs: you ye ya
Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs: he
Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs: him
Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs: she
Case=Acc|Gender=Fem|Number=Sing|Person=3|PronType=Prs: her
Case=Nom|Gender=Neut|Number=Sing|Person=3|PronType=Prs: it 't
Case=Nom|Number=Plur|Person=3|PronType=Prs: they
Case=Acc|Number=Plur|Person=3|PronType=Prs: them 'em
Number=Sing|Person=3|PronType=Prs: one
Case=Acc|Number=Sing|Person=1|PronType=Prs|Reflex=Yes: myself
Case=Acc|Number=Plur|Person=1|PronType=Prs|Reflex=Yes: ourselves
Case=Acc|Number=Sing|Person=2|PronType=Prs|Reflex=Yes: yourself
Case=Acc|Number=Plur|Person=2|PronType=Prs|Reflex=Yes: yourselves
Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs|Reflex=Yes: himself
Case=Acc|Gender=Fem|Number=Sing|Person=3|PronType=Prs|Reflex=Yes: herself
Case=Acc|Gender=Neut|Number=Sing|Person=3|PronType=Prs|Reflex=Yes: itself
Case=Acc|Number=Plur|Person=3|PronType=Prs|Reflex=Yes: themselves
Number=Sing|Person=1|Poss=Yes|PronType=Prs: mine
Number=Plur|Person=1|Poss=Yes|PronType=Prs: ours
Person=2|Poss=Yes|PronType=Prs: yours
Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs: his
Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs: hers
Number=Plur|Person=3|Poss=Yes|PronType=Prs: theirs
`;

export const POSSESSIVE_PRONOUNS = `
Case=Gen|Number=Sing|Person=1|Poss=Yes|PronType=Prs: my mine
Case=Gen|Number=Plur|Person=1|Poss=Yes|PronType=Prs: our ours
Case=Gen|Person=2|Poss=Yes|PronType=Prs: your yours
Case=Gen|Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs: his
Case=Gen|Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs: her hers
Case=Gen|Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs: its
Case=Gen|Number=Plur|Person=3|Poss=Yes|PronType=Prs: their theirs
`;

export const DETERMINERS = `
Definite=Def|PronType=Art: the
Definite=Ind|PronType=Art: a an
Number=Sing|PronType=Dem: this that
Number=Plur|PronType=Dem: these those
PronType=Tot: all every each both
PronType=Ind: some any another such quite many either several few
PronType=Neg: no neither none
PronType=Int: what which whatever whichever
Number=Sing|PronType=Ind: something anything someone anyone somebody anybody
Number=Sing|PronType=Tot: everything everyone everybody
Number=Sing|PronType=Neg: nothing nobody
`;

export const ADVERBS = `
PronType=Int: when how why where
PronType=Dem: now then there here
PronType=Neg: never nowhere
PronType=Tot: always everywhere
PronType=Ind: ever sometimes somewhere anywhere somehow
Degree=Pos: well far soon long hard late early close fast
NumForm=Word|NumType=Ord: first second third
NumForm=Word|NumType=Mult: once twice
`;
