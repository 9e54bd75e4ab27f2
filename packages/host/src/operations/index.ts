import { accept } from "./accept.ts";
import { add } from "./add.ts";
import { brief } from "./brief.ts";
import { code } from "./code.ts";
import { dataAdd } from "./data-add.ts";
import { dataList } from "./data-list.ts";
import { dataShow } from "./data-show.ts";
import { diff } from "./diff.ts";
import { doctor } from "./doctor.ts";
import { exportDossier } from "./export.ts";
import { mcp } from "./mcp.ts";
import { merge, unmerge } from "./merge.ts";
import { mergeLines } from "./merge-lines.ts";
import { migrate } from "./migrate.ts";
import { newDossier } from "./new.ts";
import type { HostOperation } from "./operation.ts";
import { reject } from "./reject.ts";
import { serve, start } from "./serve.ts";
import { codingTemplate } from "./template.ts";
import { undo } from "./undo.ts";
import { validate } from "./validate.ts";
import { withdraw } from "./withdraw.ts";

/** Every operation that touches the machine. One line registers an operation in every face. */
export const HOST_OPERATIONS: readonly HostOperation[] = [
	start,
	brief,
	serve,
	validate,
	diff,
	newDossier,
	add,
	accept,
	reject,
	undo,
	merge,
	unmerge,
	withdraw,
	dataAdd,
	dataList,
	dataShow,
	migrate,
	mergeLines,
	exportDossier,
	codingTemplate,
	code,
	doctor,
	mcp,
];
