/** Verbs whose subject has a mind or speaks for some: they tell a capital that stands for its government from the town. */
export const VOICE_VERBS: ReadonlySet<string> = new Set(
  `say tell ask add announce accuse acknowledge admit advise affirm agree allege apologise apologize appeal appoint approve argue arrest assert assure attack authorise authorize back ban believe blame call cancel caution charge claim comment complain concede conclude condemn confirm consider
  contend counter criticise criticize cut decide declare decline defend delay demand denounce deny deploy describe dismiss dispute emphasise emphasize endorse estimate expect explain express extend fear fight grant halt hail hope impose insist instruct invite invade issue judge launch lift
  maintain meet mention negotiate note object offer oppose order pledge plan postpone praise press pressure promise propose protest publish question quote reaffirm recall recognise recognize recommend refuse regard regret reiterate reject release remark repeat reply report request resist resume respond
  retaliate reveal rule sanction seek send sign stress suggest summon support suspect suspend swear think threaten tweet urge vote vow want warn welcome withdraw write acquire sue walk voice push promise know hold continue face agree want consider react refrain respond strike kill seize capture withhold block veto abstain demand`.split(
    /\s+/,
  ),
);
