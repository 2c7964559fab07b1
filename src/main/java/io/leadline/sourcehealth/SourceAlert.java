package io.leadline.sourcehealth;

import io.leadline.receipt.CauseCount;
import org.jspecify.annotations.Nullable;

/// What to tell about a source in trouble.
///
/// @param tokenId of the token by which its requests come
/// @param cause what was wrong most often since the latest hour began; null when nothing was kept
public record SourceAlert(String tokenId, Trouble trouble, @Nullable CauseCount cause) {}
