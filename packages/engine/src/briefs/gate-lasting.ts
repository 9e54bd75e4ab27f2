/** Words of what lasts, or has come of an act. */
export const LASTS = /\b(?:has|have|had|is|are|beg[aiu]n\w*|start\w*|being|remain\w*|stay\w*|stand\w*|no longer|could|can)\b/;
/** Words by which a date is told as an end or a term. */
export const ENDED =
	/\b(?:until|till|to|between|end(?:ed|s|ing)?|by|over|during|through|clos\w+|dissol\w+|shut|lost|left|withdr\w+|laps\w+|expir\w+|replac\w+|gave way|cut|broke\w*|stopp\w+)\b/;
/** Words by which a date is told as a beginning. */
export const BEGUN = /\b(?:beg[aiu]n\w*|start\w*|open\w*|launch\w*|found\w*|since|from|dat(?:es|ing))\b/;
