import type { Choice } from "./choice.ts";

/** A row is asked so often before it is judged whether remembering it pays, and so many of its values are kept at most. */
const TRIED = 96;
const MOST = 1024;

/** What a row reads next and, by the choice that a draw makes there, what follows; or the value, when it has read all. */
type Node = { readonly read: Choice; readonly next: Map<number, Node> } | { readonly read: undefined; readonly value: unknown };

/** One row of a lens: the tree of what it read, with the values at its leaves. */
interface Row {
	/** Of which lens it is, and which of its rows. */
	readonly name: string;
	root: Node | undefined;
	asked: number;
	kept: number;
	/** It reads so much that no two draws agree. */
	off: boolean;
}

/** Asks for a row by its id: made now, or what was made of the same evidence before. */
export type RowOf = <T>(id: string, make: () => T) => T;

/**
 * Remembers the rows of lenses over the draws of a world. While a row is made it is noted what it reads of the drawn evidence; under
 * another draw the same is read in the same order and, where all of it is the same, so is the row. What a row is made of must be read
 * inside it, through the slice, or be the same in all draws: nothing that was read before may be kept under the slice itself.
 */
export class Rows {
	readonly #rows = new Map<string, Map<string, Row>>();
	/** What the row that is being made has read so far. */
	#open: Map<Choice, number> | undefined;

	/** Whether a row is being made, so that what is read must be noted. */
	get isOpen(): boolean {
		return this.#open !== undefined;
	}

	/** Read under a mask, noted when a row is being made. */
	read<T extends object>(choice: Choice<T>, mask: Int32Array, drawn: boolean): T {
		this.#open?.set(choice as Choice, choice.number(mask));
		return choice.of(mask, drawn);
	}

	/** Rows of one name under one draw: of a lens and its options. */
	under(name: string, mask: Int32Array): RowOf {
		let own = this.#rows.get(name);
		if (!own) {
			own = new Map();
			this.#rows.set(name, own);
		}
		const rows = own;
		return (id, make) => {
			let row = rows.get(id);
			if (!row) {
				row = { name: `${name} ${id}`, root: undefined, asked: 0, kept: 0, off: false };
				rows.set(id, row);
			}
			return this.#get(row, mask, make);
		};
	}

	#get<T>(row: Row, mask: Int32Array, make: () => T): T {
		if (row.off) return make();
		row.asked++;
		const outer = this.#open;
		let node = row.root;
		while (node?.read) {
			const number: number = node.read.number(mask);
			outer?.set(node.read, number);
			node = node.next.get(number);
		}
		if (node) return node.value as T;
		const reads = new Map<Choice, number>();
		this.#open = reads;
		let value: T;
		try {
			value = make();
		} finally {
			this.#open = outer;
		}
		if (outer) for (const [choice, number] of reads) outer.set(choice, number);
		keep(row, [...reads], value);
		return value;
	}
}

function keep(row: Row, reads: readonly (readonly [Choice, number])[], value: unknown): void {
	if (row.kept >= MOST) return;
	row.kept++;
	if (row.asked >= TRIED && row.kept * 2 > row.asked) {
		row.off = true;
		row.root = undefined;
		return;
	}
	let put = (node: Node): void => {
		row.root = node;
	};
	let node = row.root;
	for (const [read, number] of reads) {
		if (node === undefined) {
			node = { read, next: new Map() };
			put(node);
		}
		if (node.read !== read) throw new Error(`row ${row.name} reads other things of the same evidence`);
		const { next } = node;
		put = (one) => void next.set(number, one);
		node = next.get(number);
	}
	if (node !== undefined) throw new Error(`row ${row.name} reads more of the same evidence`);
	put({ read: undefined, value });
}
