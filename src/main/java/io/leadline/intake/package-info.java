/// The one way in: what a request asks for, the writers that make it so, and what came of it. Every
/// write, of both APIs and of the dashboard, goes through [Intake][io.leadline.intake.Intake].
@NullMarked
package io.leadline.intake;

import org.jspecify.annotations.NullMarked;
