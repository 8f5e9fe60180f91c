/** Chinese words of one character that stand beside everything, so that they form no word with their neighbours. */
export const hanParticles: ReadonlySet<string> = new Set("的了与和或是在为及由对将并");

/** Names of this graph in Han often begin with "artificial intelligence": the words after it are their core. */
export const hanTopic = /^人工智能(?=\p{Script=Han})/u;
/** The word of red lines before that which they forbid, which is not what they are about. */
export const hanForbids = "不得";
