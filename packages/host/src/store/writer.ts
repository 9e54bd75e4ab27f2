// A process that adds claims one by one and prints the id of each once it is safe. The store's tests start it and kill it.
import { filesStore } from "./files.ts";
import { addChange, tieClaim } from "./sample.ts";

const [path = "", from = "0", count = "1"] = process.argv.slice(2);
const store = filesStore(path);
for (let n = Number(from); n < Number(from) + Number(count); n++) {
	store.append(addChange(n), () => undefined);
	process.stdout.write(`${tieClaim(n * 1000).id}\n`);
}
