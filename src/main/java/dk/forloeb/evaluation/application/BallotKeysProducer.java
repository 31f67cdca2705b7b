package dk.forloeb.evaluation.application;

import dk.forloeb.evaluation.domain.BallotKeys;
import dk.forloeb.platform.SecretKey;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the ballot box's keys from the installation's secret. */
@Dependent
public class BallotKeysProducer {

    @Produces
    @Singleton
    BallotKeys keys(SecretKey secret) {
        return new BallotKeys(secret.bytes());
    }
}
