package io.leadline.platform.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the embedded database keeps its files.
///
/// @param dataDir made when absent; relative to the directory in which the server was started
@ConfigurationProperties("leadline")
record DataDirectoryProperties(@DefaultValue("./data") Path dataDir) {}
