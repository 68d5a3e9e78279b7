/**
 * RFC 9457 problem documents: {@link health.magnesium.http.problem.ProblemKind} is what can go
 * wrong (each service lists its own in one enum, the ones all share are in {@link
 * health.magnesium.http.problem.CommonProblem}), {@link health.magnesium.http.problem.Problems}
 * makes the document, and the mappers turn bad JSON and failed validation into {@code errors[]} of
 * pointer and detail.
 */
@NullMarked
package health.magnesium.http.problem;

import org.jspecify.annotations.NullMarked;
