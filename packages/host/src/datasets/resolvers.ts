import { type CodeSystem, type Resolver, resolverOf } from "@interconnector/engine";

export type { CodeSystem, Resolver };
export type Resolvers = (system: CodeSystem) => Resolver;

/** The resolvers of the engine: whatever a dataset lists as a state is one here, so that no stance enters while data are read. */
export const resolvers: Resolvers = (system) => resolverOf(system, { stance: "as-given" });
