import { doctor } from "./doctor.ts";
import type { HostOperation } from "./operation.ts";
import { validate } from "./validate.ts";

/** Every operation that touches the machine. One line registers an operation in every face. */
export const HOST_OPERATIONS: readonly HostOperation[] = [validate, doctor];
