/** Why nothing can be written from a tab, and what to do. */
export const WRITE_HOW =
	"This tab may only read. To write, open the address that the program printed when it started: the part after # lets this browser write.";
